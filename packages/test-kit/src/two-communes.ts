import type { GraphqlClient } from './graphql-client.ts';
import { type AnsweredHousehold, HOUSEHOLD, type LifeEventStep, lifeEvent, makeHamlets, recorded } from './register-steps.ts';
import type { TestGateway } from './test-gateway.ts';

type Household = AnsweredHousehold;

/** Who a household was seen by: what a life event names of it. */
export const seen = ({ id, revision }: Household): { household: string; basedOn: string } => ({ household: id, basedOn: revision });

/** Id of the first member with a relation. */
export const who = (household: Household, relation: string): string => household.members.find((member) => member.relation === relation)?.id ?? '';

/** Codes of a refusal's problems, then of its warnings, which bear a question mark. */
export const codes = ({ problems, warnings }: Pick<LifeEventStep, 'problems' | 'warnings'>): string[] => [
  ...problems.map(({ code }) => code),
  ...warnings.map(({ code }) => `?${code}`),
];

export interface TwoCommunes {
  readonly gateway: TestGateway;
  /** Of Bản Phố, with two hamlets; of Lùng Phình, with one, which no unit of Bản Phố ever joins; and Labour. */
  readonly officer: GraphqlClient;
  readonly neighbour: GraphqlClient;
  readonly labour: GraphqlClient;
  readonly upper: string;
  readonly lower: string;
  readonly elsewhere: string;
  /** Twelve digits that nobody has yet. */
  newNumber(): string;
  /** A family of five since 2020, with names of its own, so that nobody is taken for anybody. */
  family(more?: FamilyOptions): Promise<Household>;
  /** A household as it is, or was; null: not there, or not to be seen. */
  now(id: string, client?: GraphqlClient, at?: { readonly on?: string | undefined; readonly knownAt?: string }): Promise<Household | null>;
  /** The refusal of an event. @throws Error where it was recorded. */
  refused(mutation: string, input: object, client?: GraphqlClient): Promise<LifeEventStep>;
  /** Everything that is kept; equal before and after a refusal. */
  kept(): Promise<unknown>;
}

interface FamilyOptions {
  readonly client?: GraphqlClient;
  readonly hamlet?: string;
  /** Citizen numbers by relation. */
  readonly numbers?: Readonly<Record<string, string>>;
}

const BAN_PHO = '02866';
const LUNG_PHINH = '02848';

/** Two communes with hamlets and no household yet, and the steps of whoever keeps their register. */
export async function twoCommunes(gateway: TestGateway): Promise<TwoCommunes> {
  const officer = await gateway.signedIn('xa-ban-pho');
  const neighbour = await gateway.signedIn('xa-lung-phinh');
  const labour = await gateway.signedIn('lao-dong');
  const [upper, lower, elsewhere] = (await makeHamlets(gateway.copy.ownerUrl, [
    [BAN_PHO, 'Thôn Thượng'],
    [BAN_PHO, 'Thôn Hạ'],
    [LUNG_PHINH, 'Thôn Na'],
  ])) as [string, string, string];
  let count = 0;
  return {
    gateway,
    officer,
    neighbour,
    labour,
    upper,
    lower,
    elsewhere,
    newNumber: () => String(10_000_000_000 + ++count).padStart(12, '0'),
    family: async ({ client = officer, hamlet = upper, numbers = {} } = {}) => {
      const name = `Họ${String.fromCharCode(97 + (count % 26))}${++count} `;
      const member = (last: string, relation: string, birthYear: number, sex: string) => ({
        name: `${name}${last}`,
        relation,
        birthYear,
        sex,
        citizenNumber: numbers[relation],
      });
      const { households } = await recorded(client, 'registerHousehold', {
        happenedOn: '2020-01-01',
        hamlet,
        confirmed: ['NEAR_PERSON'],
        members: [
          member('Chồng', 'HEAD', 1980, 'MALE'),
          member('Vợ', 'SPOUSE', 1982, 'FEMALE'),
          member('Con', 'CHILD', 2003, 'MALE'),
          member('Mẹ', 'PARENT', 1955, 'FEMALE'),
          member('Cháu', 'GRANDCHILD', 2019, 'FEMALE'),
        ],
      });
      return households[0] as Household;
    },
    now: async (id, client = labour, at = {}) => {
      const query = `query($id: ID!, $on: Date, $knownAt: DateTime) { household(id: $id, on: $on, knownAt: $knownAt) { ${HOUSEHOLD} } }`;
      return (await client.ask<{ household: Household | null }>(query, { id, ...at })).data.household;
    },
    refused: async (mutation, input, client = officer) => {
      const { data, errors } = await lifeEvent(client, mutation, input);
      if (data?.result.__typename !== 'InvalidLifeEvent') throw new Error(`${mutation} was not refused: ${JSON.stringify({ errors, data })}`);
      return data.result;
    },
    kept: async () => {
      const { rows } = await gateway.connection.pool.query(`
        SELECT (SELECT count(*) FROM life_event) AS events, (SELECT count(*) FROM household) AS households,
          (SELECT ROW(count(*), count(known_to))::text FROM household_version) AS versions, (SELECT ROW(count(*), count(known_to))::text FROM person_version) AS persons,
          (SELECT count(*) FROM idempotency_key) AS keys, (SELECT count(*) FROM outbox_event) AS news, (SELECT count(*) FROM double_decision) AS decisions,
          (SELECT count(*) FROM audit_entry WHERE action LIKE 'life-event%') AS log`);
      return rows;
    },
  };
}
