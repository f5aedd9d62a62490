/** Where somebody goes, in the officer's words, as the event keeps it. */
export const destination = (input: { readonly destination?: string | null | undefined }): { destination?: string } => {
  const words = input.destination?.trim().slice(0, 200);
  return words ? { destination: words } : {};
};
