import { randomUUID } from 'node:crypto';
import type { Answer, GraphqlClient } from './graphql-client.ts';
import type { TestGateway } from './test-gateway.ts';
import { goodAdult, goodChild, goodHouse, type Village, type VillageHousehold } from './village.ts';

/** A step's answer: its own fields, or the problems that refused it. */
export interface StepTaken extends Record<string, unknown> {
  readonly __typename: string;
  readonly problems?: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly hamlets: readonly string[];
    readonly households: readonly string[];
    readonly message: string;
  }[];
}

const PROBLEMS = '... on ReviewProblems { problems { code field hamlets households message } }';
const SURVEY =
  '... on SavedSurvey { survey { id version state outcomes { standard class b2 deprivations unknown sentence } } } ... on StaleSurvey { current { id version } }';
/** What is asked back of each step beside its problems. */
const answers: Readonly<Record<string, string>> = {
  openReview: '... on Review { id opensOn closesOn countedOn note standards { id } }',
  addToReview: '... on AddedToReview { households { id code step origin } }',
  saveSurvey: SURVEY,
  finishSurvey: SURVEY,
  recordVillageMeeting: '... on VillageMeeting { id round accepted households }',
  postResults: '... on Posting { id endsOn households complaint }',
  receiveComplaint: '... on Complaint { id answerBy }',
  answerComplaint: '... on Complaint { id answeredOn }',
  askOpinion: '... on Opinion { id authority answerBy }',
  answerOpinion: '... on Opinion { id answeredOn }',
  recogniseReview: '... on UnitRecognition { id number households heldBack changes }',
  changeRecognition: '... on UnitRecognition { id number households heldBack changes }',
  correctCalendar: '... on ReviewRules { calendar(year: 2023) { day working } }',
  correctReviewLimit: '... on ReviewRules { limits { limit workingDays provenance { confirmed } } }',
  correctConsultedAuthority: '... on ReviewRules { authorities { validFrom name } }',
  loadScoreTable: '... on ScoreTable { id sample options { item option rural urban } }',
};

/** The days of a review as a test goes through them: every step is taken by somebody on the day that the clock shows. */
export class ReviewSeason {
  readonly #clients = new Map<string, GraphqlClient>();
  readonly #clock: { day: string };
  #gateway: TestGateway | undefined;
  constructor(clock: { day: string }) {
    this.#clock = clock;
  }

  start(gateway: TestGateway): void {
    this.#gateway = gateway;
  }

  /** Morning of a day; everybody signs in anew. */
  on(day: string): void {
    this.#clock.day = day;
    this.#clients.clear();
  }

  async as(userName: string): Promise<GraphqlClient> {
    const known = this.#clients.get(userName);
    if (known) return known;
    if (!this.#gateway) throw new Error('the gateway has not started');
    const client = await this.#gateway.signedIn(userName);
    this.#clients.set(userName, client);
    return client;
  }

  /** A step with a key of its own. */
  async ask(userName: string, mutation: string, input: object): Promise<Answer<{ step: StepTaken } | null>> {
    const type = `${mutation === 'finishSurvey' || mutation === 'saveSurvey' ? 'Survey' : mutation.charAt(0).toUpperCase() + mutation.slice(1)}Input`;
    const document = `mutation($input: ${type}!) { step: ${mutation}(input: $input) { __typename ${PROBLEMS} ${answers[mutation]} } }`;
    return (await this.as(userName)).ask(document, { input: { idempotencyKey: randomUUID(), ...input } });
  }

  /** @throws Error with the refusal: for steps that a test takes for granted. */
  async take<Fields = Record<string, string>>(userName: string, mutation: string, input: object): Promise<Fields> {
    const { data, errors } = await this.ask(userName, mutation, input);
    if (errors || !data || data.step.problems || data.step.__typename === 'StaleSurvey') throw new Error(`${mutation}: ${JSON.stringify(errors ?? data)}`);
    return data.step as Fields;
  }

  /** Codes of the problems of a refused step, or of the error. */
  async refused(userName: string, mutation: string, input: object): Promise<string[]> {
    const { data, errors } = await this.ask(userName, mutation, input);
    if (errors) return errors.map(({ extensions }) => extensions.code);
    return data?.step.problems?.map(({ code, households }) => [code, ...households].join(' ')) ?? [`not refused: ${data?.step.__typename}`];
  }
}

/** The whole sheet of a household as a surveyor fills it. */
export function filledSheet({ members }: VillageHousehold, more: Record<string, unknown> = {}, house: object = goodHouse): Record<string, unknown> {
  const facts = [goodAdult, goodAdult, goodChild].map((fact) => wordsOfSchema(fact));
  return {
    ...{ surveyor: 'Lù Thị Mẩy', facts: wordsOfSchema(house), members: members.map((person, at) => ({ person, facts: facts[at] })) },
    ...{ policyFamily: false, unableToWork: false, causes: [], wishes: [], ...more },
  };
}

/** `river-or-pond` of the data is RIVER_OR_POND in the schema. */
const wordsOfSchema = (facts: object): object =>
  Object.fromEntries(
    Object.entries(facts).map(([field, value]) => [
      field,
      typeof value === 'string' ? upper(value) : Array.isArray(value) ? value.map((word) => upper(String(word))) : value,
    ]),
  );
const upper = (word: string) => word.toUpperCase().replaceAll('-', '_');

/** Households of a review by their name in the village. */
export async function reviewedHouseholds(
  client: GraphqlClient,
  review: string,
  { households }: Village,
): Promise<Record<string, { id: string; step: string; heldBack: boolean; class: string | null; complaint: string | null }>> {
  const { reviewHouseholds } = await client.get<{
    reviewHouseholds: { edges: { node: { id: string; code: string; step: string; heldBack: boolean; class: string | null; complaint: string | null } }[] };
  }>('query($review: ID!) { reviewHouseholds(review: $review, first: 200) { edges { node { id code step heldBack class complaint } } } }', { review });
  const names = new Map(Object.entries(households).map(([name, { code }]) => [code, name]));
  return Object.fromEntries(reviewHouseholds.edges.map(({ node }) => [names.get(node.code) ?? node.code, node]));
}
