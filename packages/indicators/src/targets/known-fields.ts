/** Any of the fields of T, with undefined for what is not known. */
export type Perhaps<T> = { readonly [Field in keyof T]?: T[Field] | undefined };

/** The fields that are known; the others are left out. */
export function knownFields<T extends object>(fields: Perhaps<T>): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
