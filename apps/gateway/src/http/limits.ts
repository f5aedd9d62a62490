/** What a document may cost; the cost by fields stands in the schema's builder. */
export const MOST_DEPTH = 12;
export const MOST_ALIASES = 30;
export const MOST_DIRECTIVES = 10;
export const MOST_TOKENS = 4000;
/** Largest body of a GraphQL request, in bytes. */
export const MOST_BYTES = 512 * 1024;
