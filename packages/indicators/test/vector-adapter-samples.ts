import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  clusterMean,
  clustersFromColumns,
  clusterTotal,
  type Estimate,
  hansenHurwitz,
  horvitzThompson,
  inclusionOfDraws,
  samplesFromColumns,
  stratifiedMean,
  stratifiedRatio,
  stratifiedTotal,
} from '../src/index.ts';

type Columns = Readonly<Record<string, readonly unknown[] | undefined>>;
type Sizes = Readonly<Record<string, number>>;

interface ColumnInputs {
  readonly dataFile?: string;
  /** Values, or the name of the file's column. */
  readonly y?: readonly number[] | string;
  readonly strata?: readonly string[] | string;
  readonly populationSizes?: Sizes;
  readonly clusters?: readonly (string | number)[] | string;
  readonly weights?: readonly number[] | string;
  readonly populationClusters?: number;
  readonly N?: number;
}

interface RecheckInputs {
  readonly dataFile?: string;
  readonly populationSizes?: Sizes;
  readonly sample?: readonly { readonly stratum: string; readonly poor: number; readonly size: number }[];
}

interface HorvitzThompsonInputs {
  readonly y: readonly number[];
  readonly drawProbabilities?: readonly number[];
  readonly draws?: number;
  readonly joint?: readonly (readonly number[])[];
  readonly samples?: readonly (readonly number[])[];
}

function fileOf<File>(dataFile: string | undefined, directory: string): File {
  return dataFile === undefined ? ({} as File) : JSON.parse(readFileSync(join(directory, dataFile), 'utf8'));
}

/** Values given as they are, or by the name of a column. */
function column<Value>(given: readonly Value[] | string | undefined, file: Columns): readonly Value[] {
  return ((typeof given === 'string' ? file[given] : given) ?? []) as readonly Value[];
}

const pair = (estimate: Estimate | undefined) => estimate && [estimate.value, estimate.standardError];

function stratifiedSamples(inputs: ColumnInputs, directory: string) {
  const file = fileOf<Columns>(inputs.dataFile, directory);
  const strata = column(inputs.strata, file).map(String);
  // Without sizes the file has them as a column, the same in every row of a stratum.
  const sizes = inputs.populationSizes ?? Object.fromEntries(strata.map((stratum, row) => [stratum, file.fpc?.[row] as number]));
  return samplesFromColumns(column(inputs.y, file), strata, sizes);
}

/** A column of "Yes" and "No" as 1 and 0, numbers as they are. */
function asNumbers(values: readonly unknown[]): readonly number[] {
  return values.map((value) => (typeof value === 'string' ? Number(value.toLowerCase() === 'yes') : (value as number)));
}

/** An answer such as meanApi00 and totalEnroll for each column, propSchwide for one of "Yes" and "No". */
function ofEachColumn(file: Columns, without: readonly unknown[], total: (values: readonly number[]) => unknown, mean: (values: readonly number[]) => unknown) {
  const names = Object.keys(file).filter((name) => !without.includes(name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = file[name] ?? [];
      const numbers = asNumbers(values);
      const title = name.charAt(0).toUpperCase() + name.slice(1);
      return [[`total${title}`, total(numbers)], [`mean${title}`, mean(numbers)], ...(typeof values[0] === 'string' ? [[`prop${title}`, mean(numbers)]] : [])];
    }),
  );
}

export const sampleFunctions = {
  stratifiedTotal(inputs: ColumnInputs, directory: string) {
    const { value, standardError } = stratifiedTotal(stratifiedSamples(inputs, directory));
    return { total: value, se: standardError };
  },

  stratifiedMean(inputs: ColumnInputs, directory: string) {
    const mean = stratifiedMean(stratifiedSamples(inputs, directory));
    return { mean: mean?.value, se: mean?.standardError };
  },

  srsEstimates(inputs: ColumnInputs, directory: string) {
    const file = fileOf<Columns>(inputs.dataFile, directory);
    const samples = (found: readonly number[]) => [{ stratum: 'all', population: inputs.N ?? (file.fpc?.[0] as number), found }];
    return ofEachColumn(
      file,
      ['fpc', 'pw'],
      (values) => pair(stratifiedTotal(samples(values))),
      (values) => pair(stratifiedMean(samples(values))),
    );
  },

  stratifiedEstimates(inputs: RecheckInputs, directory: string) {
    const { sample = [], populationSizes = {} } = { ...fileOf<RecheckInputs>(inputs.dataFile, directory), ...inputs };
    const strata = sample.map(({ stratum }) => stratum);
    const samplesOf = <Found>(found: readonly Found[]) => samplesFromColumns(found, strata, populationSizes);
    const poor = samplesOf(sample.map((household) => household.poor));
    const persons = samplesOf(sample.map((household) => ({ above: household.poor * household.size, below: household.size })));
    return {
      totalPoorHouseholds: pair(stratifiedTotal(poor)),
      ratePoorHouseholds: pair(stratifiedMean(poor)),
      ratePoorPersons: pair(stratifiedRatio(persons)),
    };
  },

  clusterEstimates(inputs: ColumnInputs, directory: string) {
    const file = fileOf<Columns>(inputs.dataFile, directory);
    const keys = column<string | number>(inputs.clusters, file);
    const weights = column<number>(inputs.weights, file);
    const population = inputs.populationClusters ?? (file.fpc?.[0] as number | undefined);
    const clustersOf = (values: readonly number[]) => clustersFromColumns(values, keys, weights);
    return ofEachColumn(
      file,
      [inputs.clusters, inputs.weights, 'fpc'],
      (values) => pair(clusterTotal(clustersOf(values), population)),
      (values) => pair(clusterMean(clustersOf(values), population)),
    );
  },

  horvitzThompson(inputs: HorvitzThompsonInputs) {
    const { y, drawProbabilities = [], draws = y.length, samples } = inputs;
    const joint = inputs.joint ?? inclusionOfDraws(drawProbabilities, draws);
    const answer = (units: readonly number[]) => {
      const estimate = horvitzThompson(
        units.map((unit) => y[unit] ?? Number.NaN),
        units.map((unit) => units.map((other) => joint[unit]?.[other] ?? Number.NaN)),
      );
      const { total, varianceHorvitzThompson: varHT, varianceSenYatesGrundy: varSYG } = estimate;
      return { total, variance: varHT, varHT, varSYG };
    };
    if (samples) {
      // The chance of a sample of two is that of its pair, of a sample of one that of its unit.
      const chance = ([one = 0, other = one]: readonly number[]) => joint[one]?.[other];
      return Object.fromEntries(samples.map((units) => [units.join(''), { ...answer(units), ...(units.length <= 2 && { probability: chance(units) }) }]));
    }
    return {
      ...answer([...y.keys()]),
      inclusion: joint.map((row, unit) => row[unit]),
      // Each value is one draw only where as many were drawn.
      ...(inputs.drawProbabilities && draws === y.length && { hansenHurwitz: hansenHurwitz(y, drawProbabilities)?.total }),
    };
  },
};
