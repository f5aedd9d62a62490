import type { Session } from '@bac-thang/access';

/** Who is signed in, as the database knows him. */
export interface SignedIn extends Session {
  readonly accountId: string;
  readonly displayName: string;
}
