import { fillingUnit, type Plan, workingDaysBetween } from '@bac-thang/plan';
import type { Transaction } from '../values/once.ts';
import { type DueDates, dueDates, type Waiting } from './due-dates.ts';
import { type Opinion, opinionsOf } from './opinions.ts';
import { recognitionsOf, type UnitRecognition } from './recognitions.ts';
import type { Review } from './review.ts';
import { type ReviewRules, reviewRules } from './review-rules.ts';
import { rowsOf } from './rows.ts';
import { askedValues, type ReviewStep, STEPS } from './steps.ts';

interface Counted {
  readonly unit: string;
  readonly hamletId: string;
  readonly hamlet: string;
  readonly step: ReviewStep;
  readonly heldBack: boolean;
  readonly households: number;
  readonly answerBy: string | null;
}

const COUNTS = `
  SELECT counted.*, hamlet.name AS hamlet
  FROM (SELECT unit, "hamletId", step, "heldBack", count(*)::int AS households, min("answerBy") AS "answerBy"
        FROM (${STEPS}) steps GROUP BY unit, "hamletId", step, "heldBack") counted
  JOIN hamlet ON hamlet.tenant = $1 AND hamlet.id = counted."hamletId" ORDER BY hamlet.name, hamlet.id`;

/** How far a hamlet or a unit is. */
export interface Progress {
  readonly households: number;
  readonly steps: readonly { readonly step: ReviewStep; readonly households: number }[];
  readonly heldBack: number;
  readonly waitingFor: Waiting;
  /** Households that it waits for. */
  readonly waiting: number;
  /** Last day of what it waits for; null: nothing is due. */
  readonly dueOn: string | null;
  /** Working days past that day; 0: in time. */
  readonly lateDays: number;
}

export interface HamletProgress extends Progress {
  readonly hamletId: string;
  readonly hamlet: string;
  readonly unit: string;
}

export interface UnitProgress extends Progress {
  readonly unit: string;
  readonly hamlets: number;
  readonly opinion: Opinion | null;
  /** The last first. */
  readonly recognitions: readonly UnitRecognition[];
  /** Names of the accounts to remind. */
  readonly people: readonly string[];
}

const stepsOfWaiting: readonly (readonly [Waiting, readonly ReviewStep[]])[] = [
  ['complaint', ['complaint']],
  ['survey', ['not-seen', 'drafted', 'survey-again']],
  ['meeting', ['surveyed']],
  ['posting', ['met']],
  ['posting-runs', ['posted']],
];

interface Clock {
  readonly day: string;
  readonly due: DueDates;
  readonly rules: ReviewRules;
}

const late = ({ day, rules }: Clock, dueOn: string | null): number => (dueOn !== null && day > dueOn ? workingDaysBetween(dueOn, day, rules.calendar) : 0);

/** What the counts of a hamlet wait for: of several things the one that is latest, else the one that comes first. */
function progressOf(rows: readonly Counted[], clock: Clock): Progress {
  const sum = (of: readonly Counted[]) => of.reduce((total, { households }) => total + households, 0);
  const bySteps = new Map<ReviewStep, number>();
  for (const { step, households } of rows) bySteps.set(step, (bySteps.get(step) ?? 0) + households);
  const open = stepsOfWaiting.flatMap(([waitingFor, steps]) => {
    const of = rows.filter(({ step }) => steps.includes(step));
    if (of.length === 0) return [];
    const answerBy = of.flatMap((row) => row.answerBy ?? []).sort()[0] ?? null;
    const dueOn = waitingFor === 'complaint' ? answerBy : waitingFor === 'posting-runs' ? null : clock.due[waitingFor as 'survey' | 'meeting' | 'posting'];
    return [{ waitingFor, waiting: sum(of), dueOn, lateDays: late(clock, dueOn) }];
  });
  const next = [...open].sort((one, other) => other.lateDays - one.lateDays)[0];
  return {
    households: sum(rows),
    steps: [...bySteps].map(([step, households]) => ({ step, households })),
    heldBack: sum(rows.filter(({ heldBack }) => heldBack)),
    ...(next ?? { waitingFor: 'nothing', waiting: 0, dueOn: null, lateDays: 0 }),
  };
}

interface Asked {
  readonly db: Transaction;
  readonly tenant: string;
  readonly plan: Plan;
  readonly review: Review;
  readonly day: string;
  readonly units: readonly string[];
}

const counted = ({ db, tenant, review, day, units }: Asked): Promise<Counted[]> =>
  rowsOf<Counted>(db, COUNTS, ...askedValues({ tenant, review: review.id, day, units }));

async function clockOf({ db, tenant, review, day }: Asked): Promise<Clock> {
  const rules = await reviewRules(db, tenant);
  return { day, rules, due: dueDates(review, rules) };
}

/** The hamlets of some units with households in the review, by name. */
export async function hamletProgress(asked: Asked): Promise<HamletProgress[]> {
  const clock = await clockOf(asked);
  const rows = await counted(asked);
  const hamlets = new Map(rows.map(({ hamletId, hamlet, unit }) => [hamletId, { hamletId, hamlet, unit }]));
  return [...hamlets.values()].map((hamlet) => ({
    ...hamlet,
    ...progressOf(
      rows.filter(({ hamletId }) => hamletId === hamlet.hamletId),
      clock,
    ),
  }));
}

/** What comes after the hamlets: the opinion, then the decision. */
function afterHamlets(progress: Progress, review: Review, clock: Clock, opinion: Opinion | null, recognised: boolean): Partial<Progress> {
  if (!['nothing', 'complaint'].includes(progress.waitingFor) || progress.lateDays > 0) return {};
  // a complaint holds back its household only, but what other hamlets still have to do comes before the opinion
  if (progress.steps.some(({ step }) => stepsOfWaiting.some(([what, steps]) => what !== 'complaint' && steps.includes(step)))) return {};
  const ready = progress.steps.find(({ step }) => step === 'ready')?.households ?? 0;
  const wait = (waitingFor: Waiting, dueOn: string) => ({ waitingFor, waiting: ready, dueOn, lateDays: late(clock, dueOn) });
  if (recognised ? ready === 0 : review.kind === 'irregular' && ready === 0) return {};
  if (recognised || review.kind === 'irregular') return wait('recognition', clock.due.recognition);
  if (!opinion) return wait('opinion', clock.due.opinion);
  if (opinion.answeredOn === null && clock.day <= opinion.answerBy) return wait('opinion-answer', opinion.answerBy);
  return wait('recognition', clock.due.recognition);
}

interface Account {
  readonly name: string;
  readonly post: string;
  readonly unit: string | null;
}

const PEOPLE = `
  SELECT display_name AS name, post, administrative_unit AS unit FROM account
  WHERE tenant = $1 AND disabled_at IS NULL AND (post = 'leader' OR administrative_unit = ANY ($2::text[])) ORDER BY user_name`;

/** The board of the review: every unit with its steps, what is late and whom to remind. */
export async function unitProgress(asked: Asked): Promise<UnitProgress[]> {
  const { db, tenant, plan, review, units } = asked;
  const clock = await clockOf(asked);
  const rows = await counted(asked);
  const opinions = await opinionsOf(db, tenant, review.id, units);
  const recognitions = await recognitionsOf(db, tenant, review.id, units);
  const served = new Map(units.map((unit) => [unit, fillingUnit(plan, unit, review.year)]));
  const people = await rowsOf<Account>(db, PEOPLE, tenant, [...new Set(served.values())]);
  return units.map((unit) => {
    const own = rows.filter((row) => row.unit === unit);
    const opinion = opinions.find((one) => one.unit === unit) ?? null;
    const decisions = recognitions.filter((one) => one.unit === unit);
    const progress = progressOf(own, clock);
    const whole = { ...progress, ...afterHamlets(progress, review, clock, opinion, decisions.length > 0) };
    const post = whole.waitingFor === 'opinion-answer' ? 'leader' : whole.waitingFor === 'recognition' ? 'commune-chair' : 'commune-officer';
    const reminds = whole.waitingFor !== 'nothing' && whole.waitingFor !== 'posting-runs';
    return {
      ...whole,
      unit,
      hamlets: new Set(own.map(({ hamletId }) => hamletId)).size,
      opinion,
      recognitions: decisions,
      people: reminds
        ? people.filter((account) => account.post === post && (post === 'leader' || account.unit === served.get(unit))).map(({ name }) => name)
        : [],
    };
  });
}
