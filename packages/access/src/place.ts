import type { Post } from './session.ts';

/** A cell of the plan's tables, as far as rights need it. */
export interface Cell {
  /** Department that answers for the measure. */
  readonly department: string;
  readonly reportedBy: 'commune' | 'office' | 'organisation';
  /** Code of the plan's set; left out for one figure of the district or of an organisation. */
  readonly unit?: string;
  /** Unit that reports for this row in this year, where units have merged; left out: `unit` itself. */
  readonly reportingUnit?: string;
}

/** One version in a cell. */
export interface Version extends Cell {
  readonly author: { readonly userName: string; readonly post: Post; readonly department?: string };
}
