import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Answer, GraphqlClient } from './graphql-client.ts';
import { TENANT } from './world.ts';

interface AnsweredMember {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly citizenNumber: string | null;
}

export interface AnsweredHousehold {
  readonly id: string;
  readonly code: string;
  readonly head: string;
  readonly revision: string;
  readonly hamlet: string;
  readonly memberCount: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly phone: string | null;
  readonly administrativeUnit: { readonly code: string };
  readonly members: readonly AnsweredMember[];
}

interface AnsweredProblem {
  readonly index: number | null;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

/** The members of the results in one shape; what is there goes by `__typename`. */
export interface LifeEventStep {
  readonly __typename: 'RecordedLifeEvent' | 'DecidedDouble' | 'InvalidLifeEvent' | 'StaleHousehold';
  readonly event: { readonly id: string; readonly kind: string; readonly sentence: string } | null;
  readonly households: readonly AnsweredHousehold[];
  readonly problems: readonly AnsweredProblem[];
  readonly warnings: readonly AnsweredProblem[];
}

export const HOUSEHOLD = `id code head revision hamlet memberCount validFrom validTo phone administrativeUnit { code }
  members { id name relation birthDate birthYear citizenNumber }`;
const RESULT = (recorded: string) => `__typename
  ... on ${recorded} { event { id kind sentence } households { ${HOUSEHOLD} } }
  ... on InvalidLifeEvent { problems { index field code message } warnings { index field code message } }
  ... on StaleHousehold { households { ${HOUSEHOLD} } }`;

/** Sends a life event by the name of its mutation. */
export function lifeEvent(client: GraphqlClient, mutation: string, input: object): Promise<Answer<{ readonly result: LifeEventStep } | null>> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const recorded = mutation === 'decideDouble' ? 'DecidedDouble' : 'RecordedLifeEvent';
  return client.ask(`mutation($input: ${name}!) { result: ${mutation}(input: $input) { ${RESULT(recorded)} } }`, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
}

/** The same for an event that a test takes for granted. @throws Error with the answer where it was refused. */
export async function recorded(client: GraphqlClient, mutation: string, input: object): Promise<LifeEventStep> {
  const { data, errors } = await lifeEvent(client, mutation, input);
  const result = data?.result;
  if (result?.__typename !== 'RecordedLifeEvent' && result?.__typename !== 'DecidedDouble') throw new Error(JSON.stringify({ errors, result }));
  return result;
}

/** Hamlets of a test's own, as the owner of the server: nobody makes them through the gateway. */
export async function makeHamlets(ownerUrl: string, hamlets: readonly (readonly [unit: string, name: string])[]): Promise<string[]> {
  const ids = hamlets.map(() => randomUUID());
  await asOwner(ownerUrl, async (owner) => {
    for (const [at, [unit, name]] of hamlets.entries())
      await owner.query('INSERT INTO hamlet (tenant, id, unit, name, demonstration) VALUES ($1, $2, $3, $4, true)', [TENANT, ids[at], unit, name]);
  });
  return ids;
}

export interface RecognisedHousehold {
  readonly household: string;
  readonly class: 'poor' | 'near-poor' | 'average-living-standard' | 'above' | 'unknown';
  /** Bits of the standard's indicators. */
  readonly deprived?: number;
  readonly unknown?: number;
  readonly income?: number;
}

interface RecognisedReview {
  readonly year: number;
  readonly standard: string;
  /** The day as of which households are counted. */
  readonly countedOn: string;
  readonly decidedOn: string;
  readonly households: readonly RecognisedHousehold[];
}

/** A periodic review with one decision for each unit, as the owner of the server. */
export const recognise = (ownerUrl: string, { year, standard, countedOn, decidedOn, households }: RecognisedReview): Promise<void> =>
  asOwner(ownerUrl, async (owner) => {
    const account = (await owner.query<{ id: string }>('SELECT id FROM account WHERE tenant = $1 ORDER BY id LIMIT 1', [TENANT])).rows[0]?.id;
    const review = randomUUID();
    await owner.query(
      `INSERT INTO review (tenant, id, year, kind, opens_on, closes_on, counted_on, standards, opened_by, opened_at) VALUES ($1, $2, $3, 'periodic', $4::date, $4::date, $4::date, $5, $6, $4::date)`,
      [TENANT, review, year, countedOn, [standard], account],
    );
    const decisions = new Map<string, string>();
    for (const { household, class: found, deprived = 0, unknown = 0, income } of households) {
      const { rows } = await owner.query<{ unit: string; code: string; hamlet_id: string; persons: number }>(
        `SELECT v.unit, v.code, v.hamlet_id, (SELECT count(*)::int FROM person_version p WHERE p.household_id = v.household_id AND p.known_to IS NULL
           AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR $2::date < p.valid_to)) AS persons
         FROM household_version v WHERE v.household_id = $1 AND v.known_to IS NULL AND v.valid_from <= $2::date AND (v.valid_to IS NULL OR $2::date < v.valid_to)`,
        [household, countedOn],
      );
      const at = rows[0];
      if (!at) throw new Error(`${household} was in no hamlet on ${countedOn}`);
      const decision = decisions.get(at.unit) ?? randomUUID();
      if (!decisions.has(at.unit))
        await owner.query(
          'INSERT INTO recognition (tenant, id, review_id, unit, number, decided_on, signed_by, recognised_at) VALUES ($1, $2, $3, $4, $5, $6::date, $7, $6::date)',
          [TENANT, decision, review, at.unit, `${at.unit.slice(3)}/QĐ-UBND`, decidedOn, account],
        );
      decisions.set(at.unit, decision);
      await owner.query(
        `INSERT INTO review_result (tenant, recognition_id, standard, household_id, review_id, year, code, unit, hamlet_id, area, class, deprived, unknown, income, persons, causes, is_current)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'rural', $10, $11, $12, $13, $14, '{}', true)`,
        [TENANT, decision, standard, household, review, year, at.code, at.unit, at.hamlet_id, found, deprived, unknown, income ?? null, at.persons],
      );
    }
  });

async function asOwner(url: string, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
