/**
 * How far a fact of the law is confirmed: `read` in a text, kept from `memory`, from a `draft` of the text only, or
 * `inferred` from other texts. All but `read` are shown as not confirmed until someone has compared them with the original.
 */
export type Certainty = 'read' | 'memory' | 'draft' | 'inferred';

/** Official name in Vietnamese and its English rendering. */
export interface Names {
  readonly vi: string;
  readonly en: string;
}

/** Where a fact comes from: the article that says so, the page or paper in which it was found, and how sure that is. */
export interface Provenance {
  readonly article: Names;
  readonly source: string;
  readonly certainty: Certainty;
}

export function isConfirmed({ certainty }: Provenance): boolean {
  return certainty === 'read';
}
