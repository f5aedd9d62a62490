import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AlkireFosterGroup,
  type AlkireFosterOptions,
  adjustedGapMeasure,
  alkireFoster,
  alkireFosterBounds,
  type DeprivationRow,
  deprivationMatrix,
  type Interval,
  type MissingPolicy,
  nestedWeights,
} from '../src/index.ts';

type Bit = 0 | 1 | null;

interface HouseholdColumns {
  /** One string a household, one character an indicator: 0, 1, ? = missing. */
  readonly dep?: readonly string[];
  readonly [column: string]: readonly unknown[] | undefined;
}

interface Inputs {
  /** Rows of 0, 1 and null, or words: "25 households, 12 ones". */
  readonly deprivations?: readonly (readonly Bit[])[] | string;
  readonly dataFile?: string;
  /** The rows of the file, so many times one after the other. */
  readonly repeat?: number;
  /** Numbers, or words: "1/12 each". */
  readonly weights?: readonly number[] | string;
  readonly k: number | string;
  readonly normalizeWeights?: boolean;
  readonly missing?: MissingPolicy;
  /** Numbers, a column of the file, or words: "size, but 0 for every index divisible by 10". */
  readonly populationWeights?: readonly number[] | string;
  readonly subgroups?: readonly unknown[] | string;
  readonly subgroupLevels?: readonly unknown[];
}

interface AchievementInputs extends Inputs {
  readonly achievements: readonly (readonly (number | null)[])[];
  readonly cutoffs: readonly number[];
  readonly strict?: boolean | readonly boolean[];
}

export const multidimensionalFunctions = {
  alkireFoster(inputs: Inputs, directory: string) {
    const { rows, options } = questionOf(inputs, directory);
    return answerOf(rows, options, inputs);
  },

  'deprivationMatrix+alkireFoster'(inputs: AchievementInputs, directory: string) {
    const rows = deprivationMatrix(knownOnly(inputs.achievements), achievementCutOffs(inputs));
    const { options } = questionOf({ ...inputs, deprivations: bitsOf(rows) }, directory);
    return { deprivations: bitsOf(rows), ...answerOf(rows, options, inputs) };
  },

  alkireFosterAlpha(inputs: AchievementInputs & { alpha?: number }, directory: string) {
    const achievements = knownOnly(inputs.achievements);
    const rows = bitsOf(deprivationMatrix(achievements, achievementCutOffs(inputs)));
    const { options } = questionOf({ ...inputs, deprivations: rows }, directory);
    const { missing: _, subgroups: __, subgroupLevels: ___, ...method } = options;
    const measure = (alpha: number) => adjustedGapMeasure(achievements, { ...method, achievementCutOffs: achievementCutOffs(inputs), alpha });
    return { M0: measure(0), M1: measure(1), M2: measure(2), ...(inputs.alpha !== undefined && { [`M${inputs.alpha}`]: measure(inputs.alpha) }) };
  },

  nestedWeights({ dimensions }: { dimensions: readonly (readonly unknown[])[] }) {
    const weights = nestedWeights(dimensions);
    return { weights, sum: weights.reduce((sum, weight) => sum + weight, 0) };
  },

  alkireFosterBounds(inputs: Inputs, directory: string) {
    const { rows, options } = questionOf(inputs, directory);
    const { missing: _, ...method } = options;
    const bounds = alkireFosterBounds(rows, method);
    const pair = (interval: Interval | undefined) => interval && [interval.lower, interval.upper];
    return { H: pair(bounds.headcountRatio), M0: pair(bounds.adjustedHeadcountRatio) };
  },
};

function answerOf(rows: readonly DeprivationRow[], options: AlkireFosterOptions, { subgroups }: Inputs) {
  const figures = alkireFoster(rows, options);
  const groupsKey = subgroups === 'area' ? 'areas' : subgroups === 'region' ? 'regions' : 'groups';
  return {
    ...shared(figures),
    scores: figures.scores,
    poorFlags: figures.poorFlags,
    k: figures.cutOff,
    ...(subgroups !== undefined && {
      [groupsKey]: Object.fromEntries(
        figures.groups.map((group: AlkireFosterGroup) => [
          group.name,
          { ...shared(group), populationShare: group.populationShare, contribution_to_M0: group.contribution },
        ]),
      ),
    }),
  };
}

function shared(figures: ReturnType<typeof alkireFoster> | AlkireFosterGroup) {
  const { indicators } = figures;
  return {
    n: figures.households,
    population: figures.population,
    poor: figures.poor,
    tiesAtCutoff: figures.atCutOff,
    H: figures.headcountRatio,
    A: figures.intensity,
    M0: figures.adjustedHeadcountRatio,
    uncensored: indicators?.map((indicator) => indicator.uncensoredHeadcountRatio),
    censored: indicators?.map((indicator) => indicator.censoredHeadcountRatio),
    ...('groups' in figures && { contribution: indicators?.map((indicator) => indicator.contribution) }),
    dropped: figures.dropped,
    droppedPopulationShare: figures.droppedPopulationShare,
  };
}

function questionOf(inputs: Inputs, directory: string): { rows: readonly DeprivationRow[]; options: AlkireFosterOptions } {
  const file: HouseholdColumns = inputs.dataFile === undefined ? {} : JSON.parse(readFileSync(join(directory, inputs.dataFile), 'utf8'));
  const repeat = <Value>(column: readonly Value[]): readonly Value[] => Array.from({ length: inputs.repeat ?? 1 }, () => column).flat();
  const columnOf = (name: string): readonly unknown[] => {
    const column = file[name];
    if (column === undefined) throw new Error(`no column ${name}`);
    return repeat(column);
  };
  const rows = inputs.deprivations === undefined ? repeat(file.dep ?? []).map(rowOfText) : rowsOf(inputs.deprivations);
  const { populationWeights, subgroups, subgroupLevels, missing } = inputs;
  return {
    rows,
    options: {
      weights: weightsOf(inputs.weights, rows[0]?.length),
      cutOff: fraction(inputs.k),
      scale: inputs.normalizeWeights ? 'points' : 'shares',
      ...(missing && { missing }),
      ...(populationWeights && {
        populationWeights: typeof populationWeights === 'string' ? populationColumn(populationWeights, columnOf) : populationWeights,
      }),
      ...(subgroups && { subgroups: (typeof subgroups === 'string' ? columnOf(subgroups) : subgroups).map(String) }),
      ...(subgroupLevels && { subgroupLevels: subgroupLevels.map(String) }),
    },
  };
}

function rowsOf(deprivations: NonNullable<Inputs['deprivations']>): readonly DeprivationRow[] {
  if (typeof deprivations !== 'string') return deprivations.map((row) => row.map(answer));
  const [, households] = /^(\d+) households?,/.exec(deprivations) ?? [];
  const runs = [...deprivations.matchAll(/(\d+) (ones?|zeros?|zeroes|missing)\b/g)];
  if (households === undefined || runs.length === 0) throw new Error(`cannot read deprivations: ${deprivations}`);
  const row = runs.flatMap(([, length, bit]) => Array.from({ length: Number(length) }, () => (bit?.startsWith('m') ? undefined : bit?.startsWith('one'))));
  return Array.from({ length: Number(households) }, () => row);
}

function rowOfText(text: string): DeprivationRow {
  return [...text].map((character) => (character === '?' ? undefined : character === '1'));
}

function answer(bit: Bit): boolean | undefined {
  return bit === null ? undefined : bit === 1;
}

function bitsOf(rows: readonly DeprivationRow[]): readonly (readonly Bit[])[] {
  return rows.map((row) => row.map((deprived) => (deprived === undefined ? null : deprived ? 1 : 0)));
}

function weightsOf(weights: Inputs['weights'], columns: number | undefined): readonly number[] {
  if (typeof weights !== 'string') return weights ?? Array.from({ length: columns ?? 0 }, () => 1 / (columns ?? 1));
  const [, each] = /^(\S+) each$/.exec(weights) ?? [];
  if (each === undefined) throw new Error(`cannot read weights: ${weights}`);
  return Array.from({ length: columns ?? Math.round(1 / fraction(each)) }, () => fraction(each));
}

function fraction(text: number | string): number {
  if (typeof text === 'number') return text;
  const [numerator = Number.NaN, denominator = 1] = text.split('/').map(Number);
  return numerator / denominator;
}

function populationColumn(words: string, columnOf: (name: string) => readonly unknown[]): readonly number[] {
  const [, name = words, value, divisor] = /^(\S+), but (\d+) for every index divisible by (\d+)$/.exec(words) ?? [];
  const column = columnOf(name) as readonly number[];
  return divisor === undefined ? column : column.map((weight, index) => (index % Number(divisor) === 0 ? Number(value) : weight));
}

function knownOnly(achievements: AchievementInputs['achievements']) {
  return achievements.map((row) => row.map((achievement) => achievement ?? undefined));
}

function achievementCutOffs({ cutoffs, strict }: AchievementInputs) {
  return { cutOffs: cutoffs, ...(strict !== undefined && { strict }) };
}
