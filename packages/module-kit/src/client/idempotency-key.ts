/** One key for one act of the user: the same act sent twice, because the line dropped, has one effect. */
export const newIdempotencyKey = (): string => {
  // randomUUID exists in secure contexts only; an office server is often reached by plain http in its own network.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
