import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fosterGreerThorbecke,
  type Income,
  incomesFromColumns,
  type MoneyPoverty,
  moneyPoverty,
  moneyPovertyBySubgroup,
  type PoorIf,
  type PovertyLine,
  senIndex,
  senShorrocksThonIndex,
  type WithoutPositiveIncome,
  wattsIndex,
} from '../src/index.ts';
import type { Count } from './vector-adapter-inputs.ts';

type Columns = Readonly<Record<string, readonly unknown[] | undefined>>;
/** Values, or the name of the file's column. */
type Column<Value> = readonly Value[] | string;

interface Inputs {
  readonly incomes?: Column<Count>;
  readonly income?: Column<Count>;
  readonly weights?: Column<Count>;
  readonly dataFile?: string;
  readonly line?: number;
  /** In words: "unweighted mean of welfare". */
  readonly lineIs?: string;
  readonly alpha?: number;
  readonly poorIf?: PoorIf;
  /** In words: "income > 0". */
  readonly filter?: string;
  /** In words: "drop row if …". */
  readonly missing?: string;
  readonly subgroups?: Column<string>;
  readonly variant?: 'limit' | 'sen1976';
}

const choices = { sen: 'limit', watts: 'no-value' } as const;

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
};

/** Rows of the file that a filter such as "income > 0" keeps. */
function rowsKept(filter: string | undefined, columns: Columns, rows: number): readonly number[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  if (filter === undefined) return all;
  const [, name = '', sign = '', bound = ''] = /^(\w+)\s*(>=|<=|>|<)\s*(\S+)$/.exec(filter.trim()) ?? [];
  const keeps = comparisons[sign];
  if (keeps === undefined) throw new Error(`no filter: ${filter}`);
  return all.filter((row) => keeps(columns[name]?.[row] as number, Number(bound)));
}

interface Question {
  readonly incomes: readonly Income[];
  readonly groups: readonly string[];
  readonly line: PovertyLine;
}

function questionOf(inputs: Inputs, directory: string, usualWeights?: string): Question {
  const file: Columns = inputs.dataFile === undefined ? {} : JSON.parse(readFileSync(join(directory, inputs.dataFile), 'utf8'));
  const column = <Value>(given: Column<Value> | undefined) => (typeof given === 'string' ? file[given] : given) as readonly Value[] | undefined;
  const given = column(inputs.incomes ?? inputs.income) ?? ((file.income ?? file.welfare ?? []) as readonly Count[]);
  const weights = column<Count>(inputs.weights ?? (usualWeights !== undefined && file[usualWeights] ? usualWeights : undefined));
  const groups = column(inputs.subgroups) ?? [];
  const kept = rowsKept(inputs.filter, { income: given, ...file }, given.length);
  const pick = <Value>(values: readonly Value[]) => kept.flatMap((row) => values.slice(row, row + 1));
  const missing = inputs.missing?.startsWith('drop') ? 'drop-row' : 'reject';
  const { incomes } = incomesFromColumns(pick(given), weights && (weights.length === given.length ? pick(weights) : weights), missing);
  return { incomes, groups: pick(groups), line: { line: inputs.line ?? lineOf(inputs.lineIs, file), poorIf: inputs.poorIf ?? '<=' } };
}

/** "unweighted mean of welfare". */
function lineOf(words: string | undefined, file: Columns): number {
  const values = file[/^unweighted mean of (\w+)$/.exec(words ?? '')?.[1] ?? ''] as readonly number[] | undefined;
  if (values === undefined) return Number.NaN;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function named(measures: MoneyPoverty) {
  const { incomes: n, headcountRatio: P0, povertyGap: P1, severity: P2, gapTotal, sen, senShorrocksThon: sst, watts } = measures;
  return { ...measures, n, P0, P1, P2, gapTotal, sen, sst, Sen: sen, SST: sst, Watts: watts, headcount: P0 };
}

function allMeasures(inputs: Inputs, directory: string, usualWeights?: string, withoutPositiveIncome: WithoutPositiveIncome = choices.watts) {
  const { incomes, line } = questionOf(inputs, directory, usualWeights);
  return named(moneyPoverty(incomes, line, { ...choices, watts: withoutPositiveIncome }));
}

function fgt(inputs: Inputs, directory: string) {
  const { incomes, line } = questionOf(inputs, directory);
  return fosterGreerThorbecke(incomes, line, inputs.alpha ?? 0);
}

export const moneyPovertyFunctions = {
  fgt,
  fgtBorders: fgt,

  fgtBoth(inputs: Inputs, directory: string) {
    return { '<=': fgt({ ...inputs, poorIf: '<=' }, directory), '<': fgt({ ...inputs, poorIf: '<' }, directory) };
  },

  fgtAll(inputs: Inputs, directory: string) {
    return allMeasures(inputs, directory);
  },

  moneyPoverty(inputs: Inputs, directory: string) {
    return allMeasures(inputs, directory);
  },

  /** The vector is the World Bank's program's, which leaves incomes of 0 out of the Watts sum and keeps their weight. */
  fgtWeighted(inputs: Inputs, directory: string) {
    return allMeasures(inputs, directory, 'weight', 'left-out-above-only');
  },

  fgtBySubgroup(inputs: Inputs, directory: string) {
    const { incomes, groups, line } = questionOf(inputs, directory);
    return Object.fromEntries([...moneyPovertyBySubgroup(incomes, groups, line, choices)].map(([group, measures]) => [group, named(measures)]));
  },

  watts(inputs: Inputs, directory: string) {
    const { incomes, line } = questionOf(inputs, directory);
    return wattsIndex(incomes, line, choices.watts);
  },

  sen(inputs: Inputs, directory: string) {
    const { incomes, line } = questionOf(inputs, directory);
    return senIndex(incomes, line, inputs.variant === 'sen1976' ? 'sen-1976' : 'limit');
  },

  senShorrocksThon(inputs: Inputs, directory: string) {
    const { incomes, line } = questionOf(inputs, directory);
    return senShorrocksThonIndex(incomes, line.line);
  },
};
