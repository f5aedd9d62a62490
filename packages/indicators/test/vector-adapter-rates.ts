import {
  completeRate,
  type Merger,
  meanOfRates,
  mergeUnits,
  percentOf,
  pooledRate,
  type Rate,
  rateBounds,
  reportsFromColumns,
  ruralUrbanRates,
  shareOf,
  unitsAtOrAbove,
} from '../src/index.ts';
import { type Count, type RateInputs, rowsOf } from './vector-adapter-inputs.ts';

const shareOrNothing = (rate: Rate | undefined) => rate && shareOf(rate);

export const rateFunctions = {
  ratePct({ households, poor }: { households: readonly Count[]; poor: readonly Count[] }) {
    return reportsFromColumns(poor, households).map((report) => {
      const rate = completeRate(report);
      return rate && percentOf(rate);
    });
  },

  pooledRate(inputs: RateInputs & { threshold?: number }, directory: string) {
    const rows = rowsOf(inputs, directory);
    const rates = ruralUrbanRates(rows);
    return {
      rate: shareOrNothing(pooledRate(rows)),
      all: shareOrNothing(rates.all),
      rural: shareOrNothing(rates.rural),
      meanOfRates: meanOfRates(rows),
      ...(inputs.threshold !== undefined && { [`communesAt${inputs.threshold}`]: unitsAtOrAbove(rows, inputs.threshold).units }),
    };
  },

  rateBounds(inputs: RateInputs, directory: string) {
    return rateBounds(rowsOf(inputs, directory));
  },

  ruralUrban(inputs: RateInputs, directory: string) {
    const { all, rural, urban, ...units } = ruralUrbanRates(rowsOf(inputs, directory));
    return { all: shareOrNothing(all), rural: shareOrNothing(rural), urban: shareOrNothing(urban), ...units };
  },

  mergeUnits(inputs: RateInputs & { merge: readonly (readonly string[])[]; into: string }, directory: string) {
    const mergers: readonly Merger[] = inputs.merge.map((units) => ({ units, into: inputs.into }));
    const after = mergeUnits(rowsOf(inputs, directory), mergers);
    const merged = after.find(({ unit }) => unit === inputs.into);
    return {
      units: after.length,
      poor: merged?.numerator,
      households: merged?.denominator,
      rate: shareOrNothing(merged && completeRate(merged)),
      districtUnchanged: shareOrNothing(pooledRate(after)),
    };
  },
};
