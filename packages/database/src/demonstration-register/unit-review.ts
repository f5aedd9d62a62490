import { classByIncome, type PovertyStandard, popcount } from '@bac-thang/indicators';
import type { RandomStream } from '../demonstration/seeded-random.ts';
import { type Lists, standingOf } from './class-lists.ts';
import type { Household } from './district.ts';
import { type Area, type Band, incomeWithin, pointsOfIncome } from './incomes.ts';
import type { OpenCases } from './missing-answers.ts';
import type { RecognitionRow, ReviewResultRow, ReviewRow } from './register-rows.ts';

/** Nobody is made to have less, VND per person a month. */
const LEAST_INCOME = 250_000;

/** What a review found in a unit under one standard. */
export interface Finding {
  readonly standard: PovertyStandard;
  readonly lists: Lists;
}

export type Profiles = (household: Household, standard: PovertyStandard) => { readonly deprived: number; readonly unknown: number };

/** Incomes that say the same as the lists under every standard of the review; the worst off of a list have least. */
export function incomesOf(
  households: readonly Household[],
  findings: readonly Finding[],
  open: OpenCases,
  area: Area,
  profiles: Profiles,
  random: RandomStream,
): ReadonlyMap<Household, number> {
  const incomes = new Map<Household, number>();
  const give = (group: readonly Household[], band: (household: Household, part: number) => Band) => {
    const ordered = group.filter((household) => !incomes.has(household) && !open.withoutIncome.has(household)).sort((a, b) => standingOf(a) - standingOf(b));
    for (const [at, household] of ordered.entries()) {
      const part = Math.min(1, Math.max(0, (at + 0.5) / ordered.length + 0.25 * (random() - 0.5)));
      const { over, upTo } = band(household, part);
      incomes.set(household, incomeWithin({ over: Math.max(over, LEAST_INCOME), upTo }, over >= TOP ? part * part : part));
    }
  };
  let floor = 0;
  for (const { standard, lists } of findings) {
    const [lowest, next] = standard.incomeBands;
    if (lowest === undefined || next === undefined) throw new RangeError(`${standard.id} has no income bands`);
    const below = { over: floor, upTo: lowest.upTo[area] };
    const poorFromDeprivations = next.fromCutoff === 'poor';
    const enough = (household: Household) => popcount(profiles(household, standard).deprived) >= standard.deprivationCutoff;
    give(lists.poor, (household) => (poorFromDeprivations && enough(household) ? { over: floor, upTo: next.upTo[area] } : below));
    give(lists.nearPoor, () => (poorFromDeprivations ? { over: lowest.upTo[area], upTo: next.upTo[area] } : below));
    give([...open.withoutAnswers], () => (findings.length > 1 && poorFromDeprivations ? { over: next.upTo[area], upTo: next.upTo[area] + 300_000 } : below));
    floor = poorFromDeprivations ? next.upTo[area] : lowest.upTo[area];
  }
  const average = 1.5 * floor;
  give(households, (_, part) => (part < 0.5 ? { over: floor, upTo: average } : { over: Math.max(average, TOP), upTo: 5 * floor }));
  return incomes;
}

const TOP = 1_500_001;

/** One row for every household of the unit; the class is checked against the law's own rule. @throws Error where they differ. */
export function resultRows(
  households: readonly Household[],
  { standard, lists }: Finding,
  incomes: ReadonlyMap<Household, number>,
  profiles: Profiles,
  { area, review, recognition }: { readonly area: Area; readonly review: ReviewRow; readonly recognition: RecognitionRow },
): ReviewResultRow[] {
  const poor = new Set(lists.poor);
  const nearPoor = new Set(lists.nearPoor);
  return households.map((household): ReviewResultRow => {
    const income = incomes.get(household);
    const { deprived, unknown } = profiles(household, standard);
    const found = classByIncome(standard, area, income, popcount(deprived), popcount(unknown)).class;
    const isListed = found === 'poor' ? poor : found === 'near-poor' ? nearPoor : undefined;
    if (isListed ? !isListed.has(household) : poor.has(household) || nearPoor.has(household))
      throw new Error(`${household.code} is ${found} in ${review.year} under ${standard.id}, and not so on the lists`);
    const isOpen = found === 'unknown' && income !== undefined;
    return {
      recognition: recognition.id,
      review: review.id,
      year: review.year,
      standard: standard.id,
      household: household.id,
      code: household.code,
      unit: household.hamlet.unit,
      hamlet: household.hamlet.id,
      area,
      class: found,
      deprived,
      unknown,
      income,
      b1: income === undefined ? undefined : pointsOfIncome(standard, area, income),
      b2: standard.reviewScore === undefined || isOpen ? undefined : standard.reviewScore.pointsPerIndicator * popcount(deprived),
      persons: household.members.length,
      ethnicity: household.ethnicity,
      policyFamily: household.policyFamily,
      unableToWork: household.unableToWork,
      causes: isListed ? household.causes : [],
    };
  });
}
