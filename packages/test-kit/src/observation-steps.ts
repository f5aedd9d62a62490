import { randomUUID } from 'node:crypto';
import type { Answer, GraphqlClient } from './graphql-client.ts';

export interface AnsweredVersion {
  readonly id: string;
  readonly version: number;
  readonly state: 'DRAFT' | 'SUBMITTED' | 'ACCEPTED' | 'RETURNED';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly quantity: number | null;
  readonly level: number | null;
  readonly note: string | null;
  readonly accepted: { readonly id: string } | null;
  readonly organisation: string | null;
  readonly administrativeUnit: { readonly code: string } | null;
}

/** The three members of the results in one shape; `observations`, `problems`, `conflicts` are there by `__typename`. */
export interface StepResult {
  readonly __typename: 'RecordedObservations' | 'InvalidObservations' | 'StaleObservations';
  readonly observations: readonly AnsweredVersion[];
  readonly problems: readonly { readonly index: number | null; readonly field: string | null; readonly code: string; readonly message: string }[];
  readonly conflicts: readonly { readonly index: number; readonly current: AnsweredVersion | null }[];
}
export type StepAnswer = Answer<{ readonly result: StepResult } | null>;

const VERSION = 'id version state numerator denominator quantity level note accepted { id } organisation administrativeUnit { code }';
const RESULT = `__typename
  ... on RecordedObservations { observations { ${VERSION} } }
  ... on InvalidObservations { problems { index field code message } }
  ... on StaleObservations { conflicts { index current { ${VERSION} } } }`;

interface Place {
  readonly measure: string;
  readonly year: number;
  readonly administrativeUnit?: string;
  readonly organisation?: string;
}

export const recordCells = (client: GraphqlClient, year: number, observations: readonly object[], idempotencyKey: string = randomUUID()): Promise<StepAnswer> =>
  client.ask(`mutation($input: RecordObservationsInput!) { result: recordObservations(input: $input) { ${RESULT} } }`, {
    input: { idempotencyKey, year, observations },
  });

export const takeStep = (
  client: GraphqlClient,
  step: 'submit' | 'accept' | 'return',
  ids: readonly string[],
  note = 'Đề nghị kiểm tra lại.',
): Promise<StepAnswer> =>
  client.ask(
    `mutation($input: ${step === 'return' ? 'ReturnObservationsInput' : 'ObservationsInput'}!) { result: ${step}Observations(input: $input) { ${RESULT} } }`,
    { input: { idempotencyKey: randomUUID(), observations: ids, ...(step === 'return' ? { note } : {}) } },
  );

/** What stands in a cell for this client; undefined: nothing, or nothing that he may see. */
export async function latestVersion(client: GraphqlClient, { measure, year, administrativeUnit, organisation }: Place): Promise<AnsweredVersion | undefined> {
  const { observations } = await client.get<{ observations: AnsweredVersion[] }>(
    `query($measure: ID!, $year: Int!) { observations(measure: $measure, year: $year) { ${VERSION} } }`,
    { measure, year },
  );
  return observations.find((one) => (one.administrativeUnit?.code ?? null) === (administrativeUnit ?? null) && one.organisation === (organisation ?? null));
}
