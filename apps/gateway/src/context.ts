import type { Database, PersonalDataKeys } from '@bac-thang/database';
import type { Plan } from '@bac-thang/plan';
import type pg from 'pg';
import type { KeptRegister, RegisterOfRevision } from './register/kept-register.ts';
import type { Sessions } from './schema/account/sessions.ts';
import type { SignInThrottle } from './schema/account/sign-in-throttle.ts';
import type { SignedIn } from './signed-in.ts';
import type { Counted, CountedValues } from './values/counted-values.ts';

export type { SignedIn };

/** What belongs to this installation and lives as long as the process. */
export interface Installation {
  readonly tenant: string;
  readonly plan: Plan;
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly now: () => Date;
  /** Under which citizen numbers are sealed. */
  readonly keys: PersonalDataKeys;
  readonly countedValues: CountedValues;
  readonly keptRegister: KeptRegister;
  readonly sessions: Sessions;
  readonly throttle: SignInThrottle;
  /** Made-up data is in the database; every screen and export says so. */
  readonly demonstration: boolean;
  readonly log: (line: Record<string, unknown>) => void;
}

/** What a request carries through the schema. */
export interface Context extends Installation {
  readonly session: SignedIn | undefined;
  readonly requestId: string;
  /** Revision read together with the session; undefined without one. */
  readonly revision: string | undefined;
  /** The accepted values of the revision of this request, asked for once. */
  readonly counted: () => Promise<Counted>;
  /** What reviews have recognised, of the revision of this request. */
  readonly register: () => Promise<RegisterOfRevision>;
  /** This request itself has raised the revision: what it answers is taken from the values after its change. */
  readonly valuesChanged: () => void;
  /** Address of the client, for throttling. */
  readonly address: string;
  readonly cookies: {
    /** Opens a session cookie (text) or clears it (undefined) with the answer. */
    setSession(token: string | undefined): void;
    readonly sessionToken: string | undefined;
    setDevice(userName: string): void;
    /** User names that have signed in with this browser before, signed by us; several are parted by a space. */
    readonly device: string | undefined;
  };
}

/** The session of a field that default deny has let through. */
export function signedIn(context: Context): SignedIn {
  if (!context.session) throw new Error('a field without a session was resolved');
  return context.session;
}
