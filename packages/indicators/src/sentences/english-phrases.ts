import type { SentencePhrases, Trend } from './sentence-phrases.ts';

const direction: Readonly<Record<Trend, string>> = { up: 'rose', down: 'fell', still: 'stayed' };
const infinitive: Readonly<Record<Trend, string>> = { up: 'rise', down: 'fall', still: 'stay' };
const among = (names: string) => (names ? ` (${names})` : '');
const years = (count: number) => (count === 1 ? 'the year left' : `each of the ${count} years left`);

/** Plain English beside the official Vietnamese; "points" for differences between two rates. */
export const englishPhrases: SentencePhrases = {
  percent: (number) => `${number}%`,
  points: (number) => `${number} percentage points`,
  perYear: (amount) => `${amount} a year`,
  atLeast: (amount) => `at least ${amount}`,
  target: {
    '<': (amount) => `below ${amount}`,
    '<=': (amount) => `at most ${amount}`,
    '>=': (amount) => `at least ${amount}`,
    '>': (amount) => `more than ${amount}`,
    '~': (amount) => `about ${amount} (judged as at least ${amount})`,
  },
  status: {
    MET: 'met',
    MISSED: 'missed at the end',
    ON_TRACK: 'on track',
    BEHIND: 'behind',
    FAR_BEHIND: 'far behind',
    WORSENING: 'worse than the base',
    BROKEN: 'broken',
    UNDECIDED: 'undecided',
    NOT_ASSESSABLE: 'cannot be assessed yet',
  },
  metSoFar: 'met so far',
  keptSoFar: 'kept so far',
  keptToTheEnd: 'kept to the end',
  broken: (year, value) => `broken since ${year}${value === undefined ? '' : ` (${value})`}`,
  reason: {
    'no-data': 'no accepted value yet',
    'no-base': 'no accepted base value',
    'base-year': 'only the base year has a value',
    'no-path': 'the value still equals the target figure as it did at the base, while the target asks to pass it, so there is no path to measure along',
    'no-need': 'nobody was reported in need',
    'no-units': 'the list of units of this target is not there yet',
    'no-final-year': 'the last year has no value yet',
    'series-break': 'the values follow two different standards and cannot be compared',
    'units-missing': 'values are missing',
    'no-target-for-unit': 'no target has been set for this unit alone',
    'second-condition': 'the second condition does not hold',
  },
  noSubset: (threshold) => `no unit had a base rate of ${threshold} or more`,
  noBase: (year, standard) => `there is no accepted base value for the end of ${year}${standard ? ` under ${standard}` : ''}, so progress cannot be measured`,
  baseYear: (year) => `only the base year ${year} has a value and no year has passed since`,
  noFinalYear: (year) => `the plan has ended and no value of ${year} has been accepted`,
  noData: (date) => `no value has been accepted up to ${date}`,
  defaultUnits: 'units',
  sources: 'sources',

  valueAt: (year, amount, ofReporting) => `${amount}${ofReporting ? ' among those that reported' : ''} at the end of ${year}`,
  valueIn: (year, amount, ofReporting) => `${amount}${ofReporting ? ' among those that reported' : ''} in ${year}`,
  unitsMeet: (year, count, of, units, share) =>
    `${count}${of === undefined ? '' : ` of ${of}`} ${units} met it at the end of ${year}${share === undefined ? '' : `, that is ${share}`}`,
  eachUnitMeets: (year, count, of, units, minimum) => `${count} of ${of} ${units} had ${minimum} at the end of ${year}`,
  sum: (from, to, amount) => (from === to ? `${amount} in ${to}` : `${amount} from ${from} to the end of ${to}`),
  meanPerUnit: (from, to, amount) => `a mean of ${amount} in ${from === to ? to : `${from}-${to}`}`,
  averageFall: (from, to, trend, amount, level, ofReporting) =>
    `${ofReporting ? 'among those that reported, ' : ''}from the end of ${from} to the end of ${to} it ${trend === 'still' ? 'did not change' : `${direction[trend]} by ${amount} on average`}${level === undefined ? '' : `, to ${level}`}`,
  lowestUnit: (year, amount) => `the lowest in ${year} was ${amount}`,

  targetAtEnd: (target, year) => `target ${target} by the end of ${year}`,
  targetEachYear: (target) => `target ${target} in every year`,
  targetFall: (target) => `target a mean fall of ${target}`,
  targetForAll: (units) => `target all ${units}`,
  pathToday: (amount) => `the path asks for ${amount} by now`,

  observedChange: (year, base, trend, amount) =>
    `since the end of ${year}${base === undefined ? '' : ` (${base})`} it ${trend === 'still' ? 'did not change' : `${direction[trend]} by ${amount} on average`}`,
  observedMean: (amount) => `${amount} on average`,
  requiredChange: (trend, amount, yearsLeft) => `it must ${infinitive[trend]} by ${amount} in ${years(yearsLeft)}`,
  required: (amount, yearsLeft) => `${amount} needed in ${years(yearsLeft)}`,

  missing: (count, units, names) => `${count === 1 ? `one of the ${units} has` : `${count} ${units} have`} not reported in full${among(names)}`,
  bounds: (lower, upper) => `with them it is between ${lower} and ${upper}`,
  missingEarlier: (cells) => `values of earlier years are missing: ${cells}`,
  missingAtBase: (count, units, names) => `the base year lacks ${count === 1 ? `one of the ${units}` : `${count} ${units}`}${among(names)}`,
  carriedDenominators: 'denominators of those that have not reported are the nearest accepted ones, used for the range only',
  failing: (count, units, names) => `${count === 1 ? `one of the ${units} falls` : `${count} ${units} fall`} short${among(names)}`,
  secondCondition: (count, units, level, names) =>
    `the second condition does not hold: ${count === 1 ? `one of the ${units} is` : `${count} ${units} are`} below level ${level}${among(names)}`,
  names: (names, more) => names.join(', ') + (more > 0 ? ` and ${more} more` : ''),

  latestYear: (year) => `the latest value is that of ${year}`,
  standard: (name, baseYear) => `judged under ${name}, base at the end of ${baseYear}`,
  seriesBreaks: 'the series breaks where the standard changes and is not compared across it',
  baseNotDecided: 'no decision has set this base',
  criterionChanged: 'the criterion changed after the base year, so the old base is not used',
  thresholdOfPlan: "the threshold is the plan's common target, not one set for this unit",
  eachUnitEachYear: 'second reading, each unit in each year',
};
