import type { Operator, VerdictStatus } from '../src/index.ts';
import {
  averageChangeProgress,
  countAchieved,
  countOfUnits,
  cumulativeProgress,
  eachUnitMinimum,
  endlineProgress,
  everyYearStatus,
  IndicatorError,
  keptEveryYear,
  shareOfNeed,
  shareOfUnits,
  sourcesBalance,
  subsetChangeProgress,
  unitsNeeded,
} from '../src/index.ts';
import { allKnown } from './vector-adapter-inputs.ts';

/** The vectors' words; `UNDECIDED` is named by the function that says it. */
const words: Record<VerdictStatus, string> = {
  MET: 'met',
  MISSED: 'missed',
  ON_TRACK: 'on-track',
  BEHIND: 'behind',
  FAR_BEHIND: 'far-behind',
  WORSENING: 'worsening',
  BROKEN: 'broken',
  UNDECIDED: 'incomplete',
  NOT_ASSESSABLE: 'not-assessable',
};

/** `=` is what the plan prints where it gives no sign: read as at least. */
const operatorOf = (operator: string | undefined): Operator => (operator === undefined || operator === '=' ? '>=' : (operator as Operator));

const orNull = <T>(value: T | undefined): T | null => value ?? null;
// biome-ignore lint/suspicious/noExplicitAny: inputs of vectors are plain JSON
const orUndefined = (value: any) => value ?? undefined;

// biome-ignore lint/suspicious/noExplicitAny: inputs of vectors are plain JSON
type Inputs = any;

function endline({ base, t0, value, t, target, T, operator }: Inputs) {
  const progress = endlineProgress({
    base: orUndefined(base),
    baseYear: t0,
    value: orUndefined(value),
    year: t,
    target,
    endYear: T,
    operator: operatorOf(operator),
  });
  return {
    achieved: orNull(progress.achieved),
    progressShare: orNull(progress.progressShare),
    elapsedShare: progress.elapsedShare,
    paceRatio: orNull(progress.paceRatio),
    pathValue: orNull(progress.pathValue),
    requiredPerYear: orNull(progress.requiredPerYear),
    observedPerYear: orNull(progress.observedPerYear),
    projected: orNull(progress.projected),
    projectedMeets: orNull(progress.projectedMeets),
    status: words[progress.status],
  };
}

function averageChange({ basePct, t0, valuePct, t, perYear, T, operator }: Inputs) {
  const progress = averageChangeProgress({
    basePct: orUndefined(basePct),
    baseYear: t0,
    valuePct: orUndefined(valuePct),
    year: t,
    perYear,
    endYear: T,
    operator: operatorOf(operator),
  });
  return {
    averagePerYear: orNull(progress.averagePerYear),
    requiredRemainingPerYear: orNull(progress.requiredRemainingPerYear),
    paceRatio: orNull(progress.paceRatio),
    status: words[progress.status],
    impliedEndValue: orNull(progress.promisedEndPct),
  };
}

function subsetChange({ t0, t, threshold, perYear, T, units, operator }: Inputs) {
  const answer = subsetChangeProgress({
    units: units.map((unit: Inputs) => ({
      id: unit.id,
      numerator0: orUndefined(unit.poor0),
      denominator0: orUndefined(unit.hh0),
      numerator1: orUndefined(unit.poor1),
      denominator1: orUndefined(unit.hh1),
    })),
    thresholdPct: threshold,
    perYear,
    operator: operatorOf(operator),
    baseYear: t0,
    year: t,
    endYear: T,
  });
  return {
    members: answer.members,
    rate0Pct: orNull(answer.rate0Pct),
    rate1Pct: orNull(answer.rate1Pct),
    averagePerYear: orNull(answer.progress.averagePerYear),
    requiredRemainingPerYear: orNull(answer.progress.requiredRemainingPerYear),
    paceRatio: orNull(answer.progress.paceRatio),
    status: words[answer.progress.status],
    reselectedMembers: answer.reselectedMembers,
  };
}

function cumulative({ values, target, t0, T, t, operator, yearlyPlan }: Inputs) {
  const byYear = Object.fromEntries(Object.entries(values).map(([year, value]) => [year, orUndefined(value)]));
  const progress = cumulativeProgress(byYear, { target, operator: operatorOf(operator), baseYear: t0, year: t, endYear: T, yearlyPlan });
  return {
    total: progress.total,
    missingYears: progress.missingYears,
    achieved: progress.achieved,
    share: progress.share,
    elapsedShare: progress.elapsedShare,
    paceRatio: orNull(progress.paceRatio),
    requiredPerYear: orNull(progress.requiredPerYear),
    status: words[progress.status],
  };
}

function eachUnit({ minimum, values }: Inputs) {
  const byUnit = Object.entries(values).map(([unit, years]) => [unit, (years as Inputs[]).map(orUndefined)]);
  const answer = eachUnitMinimum(Object.fromEntries(byUnit), minimum);
  return { ...answer, n: byUnit.length, achieved: orNull(answer.achieved) };
}

function ofUnits({ meets, required, n }: Inputs) {
  const count = countOfUnits(meets.map(orUndefined), n);
  return { ...count, achieved: orNull(countAchieved(count, required)) };
}

function sharePct({ meeting, n, operator, targetPct }: Inputs) {
  if (!allKnown(meeting)) return { sharePct: null, achieved: null, unitsNeeded: orNull(unitsNeeded(n, operatorOf(operator), targetPct)) };
  const answer = shareOfUnits(meeting, n, operatorOf(operator), targetPct);
  return { sharePct: orNull(answer.sharePct), achieved: orNull(answer.achieved), unitsNeeded: orNull(answer.unitsNeeded) };
}

function need({ served, needing, targetPct, operator }: Inputs) {
  const answer = shareOfNeed(served.map(orUndefined), needing.map(orUndefined), operatorOf(operator), targetPct);
  return {
    sharePct: orNull(answer.sharePct),
    lowerPct: orNull(answer.lowerPct),
    upperPct: orNull(answer.upperPct),
    unitsWithoutNeed: answer.unitsWithoutNeed,
    achieved: orNull(answer.achieved),
  };
}

function everyYear({ valuesPct, minimum, T, operator }: Inputs) {
  const years = Object.entries(valuesPct).map(([year, value]) => ({ year: Number(year), lower: orUndefined(value), upper: orUndefined(value) }));
  const answer = keptEveryYear(years, operatorOf(operator), minimum);
  const { status } = everyYearStatus(answer, T);
  return { kept: orNull(answer.kept), firstBreach: orNull(answer.firstBreach), status: { ...words, ON_TRACK: 'kept-so-far' }[status] };
}

function sources({ total, parts }: Inputs) {
  const known = allKnown(total, ...Object.values<number | null>(parts));
  return known ? sourcesBalance(total, parts) : { sum: null, difference: null, balanced: null, shares: {} };
}

/** One answer for one case, a list for a list; a broken call is its code. */
function cases(answer: (inputs: Inputs) => unknown) {
  const one = (inputs: Inputs): unknown => {
    try {
      return answer(inputs);
    } catch (error) {
      if (error instanceof IndicatorError) return { error: error.code };
      throw error;
    }
  };
  return (inputs: Inputs): unknown => (Array.isArray(inputs) ? inputs.map(one) : one(inputs));
}

/** Names of the vectors on target shapes, answered by the package's functions; nothing is calculated here. */
export const targetFunctions: Record<string, (inputs: Inputs, directory: string) => unknown> = {
  targetEndline: cases(endline),
  targetAverageChange: cases(averageChange),
  targetSubsetChange: cases(subsetChange),
  targetCumulative: cases(cumulative),
  targetEachUnit: cases(eachUnit),
  targetCountOfUnits: cases(ofUnits),
  targetShareOfUnits: cases(sharePct),
  targetShareOfNeed: cases(need),
  targetEveryYear: cases(everyYear),
  checkSources: cases(sources),
};
