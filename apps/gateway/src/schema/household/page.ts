import { builder } from '../builder.ts';
import { failure } from '../errors.ts';

/** One page of a list, for the eye of the relay convention. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const PageInfoType = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.string({ nullable: true, resolve: ({ edges }) => edges[0]?.cursor ?? null }),
    endCursor: t.string({ nullable: true, resolve: ({ edges }) => edges.at(-1)?.cursor ?? null }),
  }),
});

/** A cursor says after which key the next page begins; clients treat it as a whole. */
export const cursorOf = (...key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws BAD_USER_INPUT for a text that is no cursor of a list with as many keys. */
export function keyOfCursor(cursor: string, length: number): string[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    key = undefined;
  }
  if (!Array.isArray(key) || key.length !== length || !key.every((part) => typeof part === 'string' && part.length <= 100 && !part.includes('\0')))
    throw failure('BAD_USER_INPUT', 'after không phải con trỏ của trang trước.', 'after is no cursor of an earlier page.');
  return key;
}

export const PAGE = 50;

/** Cost of a page before any SQL is sent; the page itself refuses a size outside its bounds. */
export const pageCost = (first: number | null | undefined) => ({ field: 1, multiplier: Math.min(Math.max(first ?? PAGE, 1), 200) });
