/** Posts of the people who sign in (see the table in `can.test.ts`). */
export type Post = 'leader' | 'department' | 'commune-officer' | 'commune-chair' | 'auditor' | 'administrator';

/** What the rights depend on. Nothing here is secret: the browser holds the same value to hide what it may not use. */
export interface Session {
  readonly userName: string;
  readonly post: Post;
  /** Owner id of the plan's departments; only of the post `department`. */
  readonly department?: string;
  /** Code of the plan's set of units; only of the two posts of a commune. */
  readonly administrativeUnit?: string;
}
