import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkFlow,
  flowCounts,
  type HouseholdClass,
  povertyFlows,
  povertyFlowsByUnit,
  povertyFlowsSeries,
  type ReportedFlow,
  type Review,
  recognisedBefore,
  type Standing,
  standings,
  transitionCounts,
  transitionMatrix,
  yearsPoor,
} from '../src/index.ts';
import { allKnown, type Count } from './vector-adapter-inputs.ts';

/** The vectors' words for the classes, and this package's. */
const wordOfStanding: Readonly<Record<Standing, string>> = {
  poor: 'poor',
  'near-poor': 'near-poor',
  'average-living-standard': 'middle',
  above: 'not-poor',
  unknown: 'unknown',
  absent: 'absent',
};
const classOfWord = new Map(standings.map((standing) => [wordOfStanding[standing], standing as HouseholdClass]));

type Word = string | null;
/** Household to class, or to class and commune. */
type List = Readonly<Record<string, Word | readonly [Word, string]>>;

interface Inputs {
  readonly before?: List;
  readonly after?: List;
  readonly everPoorBefore?: readonly string[];
  readonly dataFile?: string;
  readonly from?: number;
  readonly to?: number;
  readonly lookBackYears?: number;
  /** By year, or by "before" and "after". */
  readonly standards?: Readonly<Record<string, string>>;
}

interface FileYear {
  readonly year: number;
  readonly standard?: string;
  readonly households: List;
}

function classOf(word: Word): HouseholdClass {
  if (word === null) return 'unknown';
  const found = classOfWord.get(word) ?? standings.find((standing) => standing === word);
  if (found === undefined || found === 'absent') throw new Error(`no class: ${word}`);
  return found;
}

function review(year: number, standard: string | undefined, list: List): Review {
  const households = Object.entries(list).map(([id, entry]) => {
    const [word, unit] = Array.isArray(entry) ? (entry as readonly [Word, string]) : [entry as Word, ''];
    return { id, class: classOf(word), unit };
  });
  return { year, standard: standard ?? 'the one standard of the vector', households };
}

function reviewsOf({ dataFile, standards }: Inputs, directory: string): readonly Review[] {
  if (dataFile === undefined) return [];
  const years: readonly FileYear[] = JSON.parse(readFileSync(join(directory, dataFile), 'utf8'));
  return years.map(({ year, standard, households }) => review(year, standards?.[year] ?? standard, households));
}

function pairOf(inputs: Inputs, directory: string) {
  const { before, after, standards, from, to } = inputs;
  if (before && after) {
    const pair = { before: review(1, standards?.before, before), after: review(2, standards?.after, after) };
    return { ...pair, recognised: new Set(inputs.everPoorBefore) };
  }
  const reviews = reviewsOf(inputs, directory);
  const ofYear = (wanted: number | undefined) => {
    const found = reviews.find(({ year }) => year === wanted);
    if (found === undefined) throw new Error(`the file has no year ${wanted}`);
    return found;
  };
  const pair = { before: ofYear(from), after: ofYear(to) };
  return { ...pair, recognised: recognisedBefore('poor', pair, reviews, inputs) };
}

export const dynamicsFunctions = {
  povertyFlows(inputs: Inputs, directory: string) {
    const { before, after, recognised } = pairOf(inputs, directory);
    return flowCounts(povertyFlows(before, after, recognised));
  },

  povertyFlowsSeries(inputs: Inputs, directory: string) {
    return povertyFlowsSeries(reviewsOf(inputs, directory), inputs).map((flows) => ({ ...flowCounts(flows), from: flows.from, to: flows.to }));
  },

  povertyFlowsByUnit(inputs: Inputs, directory: string) {
    const { before, after, recognised } = pairOf(inputs, directory);
    const { district, units, sumOfUnits } = povertyFlowsByUnit(before, after, recognised);
    return {
      units: Object.fromEntries([...units].map(([unit, flows]) => [unit, flowCounts(flows)])),
      district: flowCounts(district),
      sumOfUnitsLeft: sumOfUnits.left,
      sumOfUnitsArrived: sumOfUnits.arrived,
    };
  },

  transitionMatrix(inputs: Inputs, directory: string) {
    const { before, after } = pairOf(inputs, directory);
    const counts = transitionCounts(transitionMatrix(before, after));
    const line = (row: Standing) => Object.fromEntries(standings.map((column) => [wordOfStanding[column], counts[row][column]]));
    return Object.fromEntries(standings.map((row) => [wordOfStanding[row], line(row)]));
  },

  checkFlow(flow: Readonly<Record<keyof ReportedFlow, Count>>) {
    if (!allKnown(...Object.values(flow))) return { balanced: null, expectedEnd: null, difference: null };
    return checkFlow(flow as ReportedFlow);
  },

  yearsPoor(inputs: Inputs, directory: string) {
    const found = yearsPoor(reviewsOf(inputs, directory));
    return found && { ...found, distribution: Object.fromEntries(found.distribution.entries()) };
  },
};
