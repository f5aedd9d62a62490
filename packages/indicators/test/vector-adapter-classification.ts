import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Area,
  type ClassCounts,
  type Classification,
  classByIncome,
  classByScore,
  type HouseholdClass,
  type IncomeHousehold,
  nationalClassCounts,
  type PovertyStandard,
  povertyStandard,
  povertyStandards,
  standardChange,
} from '../src/index.ts';
import type { Count } from './vector-adapter-inputs.ts';

/** A case written as a row: area, income or B1, deprivations or B2. */
type Row = readonly [Area, Count, Count];

interface IncomeColumns {
  readonly income: readonly Count[];
  readonly area: readonly Area[];
  readonly deprivations: readonly Count[];
}

/** Lines and cut-off of a province or of a what-if. */
interface CustomStandard {
  readonly rural: readonly number[];
  readonly urban: readonly number[];
  readonly cut: number;
}

interface ClassInputs {
  readonly standard?: string;
  readonly customStandard?: CustomStandard;
  readonly cases?: readonly Row[];
  readonly area?: Area;
  readonly incomePerCapita?: Count;
  readonly deprivations?: Count;
}

type CountsInputs = Partial<IncomeColumns> & { readonly dataFile?: string; readonly standards?: readonly string[] };

const vectorNames: Readonly<Record<HouseholdClass, string | undefined>> = {
  poor: 'poor',
  'near-poor': 'near-poor',
  'average-living-standard': 'middle',
  above: 'not-poor',
  unknown: undefined,
};
const vectorName = (result: Classification) => vectorNames[result.class];

/** The bands of the decree in force with other amounts; a line that is not given is left out. */
function ofLines({ rural, urban, cut }: CustomStandard): PovertyStandard {
  const standard = povertyStandard('nd07-2021');
  const incomeBands = standard.incomeBands.flatMap((band, at) => {
    const [ruralLine, urbanLine] = [rural[at], urban[at]];
    return ruralLine === undefined || urbanLine === undefined ? [] : [{ ...band, upTo: { rural: ruralLine, urban: urbanLine } }];
  });
  return { ...standard, id: 'custom', incomeBands, deprivationCutoff: cut };
}

function standardOf({ standard, customStandard }: ClassInputs): PovertyStandard {
  return customStandard ? ofLines(customStandard) : povertyStandard(standard ?? 'nd07-2021');
}

function householdsOf(inputs: CountsInputs, directory: string): readonly IncomeHousehold[] {
  const columns = inputs.dataFile === undefined ? inputs : (JSON.parse(readFileSync(join(directory, inputs.dataFile), 'utf8')) as Partial<IncomeColumns>);
  return (columns.area ?? []).map((area, row) => ({
    area,
    income: columns.income?.[row] ?? undefined,
    deprivedCount: columns.deprivations?.[row] ?? undefined,
  }));
}

/** Where a standard names no average living standard, the vectors call everybody over its lines `other`. */
function namedCounts({ incomeBands }: PovertyStandard, { 'average-living-standard': middle, above, ...counts }: ClassCounts) {
  const named = incomeBands.some(({ fromCutoff }) => fromCutoff === 'average-living-standard');
  return named ? { ...counts, middle, 'not-poor': above } : { ...counts, other: above };
}

export const classificationFunctions = {
  nationalClass(inputs: ClassInputs) {
    const standard = standardOf(inputs);
    const classOf = (area: Area, income: Count | undefined, deprived: Count | undefined) =>
      vectorName(classByIncome(standard, area, income ?? undefined, deprived ?? undefined));
    if (inputs.cases) return inputs.cases.map((row) => classOf(...row));
    return classOf(inputs.area as Area, inputs.incomePerCapita, inputs.deprivations);
  },

  nationalClassCounts(inputs: CountsInputs, directory: string) {
    const households = householdsOf(inputs, directory);
    const standards = inputs.standards?.map((id) => povertyStandard(id)) ?? povertyStandards;
    return Object.fromEntries(
      standards.map((standard) => {
        const { rural, urban } = nationalClassCounts(standard, households);
        return [standard.id, { rural: namedCounts(standard, rural), urban: namedCounts(standard, urban) }];
      }),
    );
  },

  standardChange(inputs: CountsInputs & { from: string; to: string }, directory: string) {
    const { newlyPoor, noLongerPoor } = standardChange(
      householdsOf(inputs, directory),
      povertyStandard(inputs.from),
      povertyStandard(inputs.to),
      (standard, { area, income, deprivedCount }) => classByIncome(standard, area, income, deprivedCount).class,
    );
    return { newlyPoor: newlyPoor.length, noLongerPoor: noLongerPoor.length };
  },

  scoreClass(inputs: {
    thresholds?: { b1Rural: number; b1Urban: number; b2: number };
    cases?: readonly Row[];
    standard?: string;
    area?: Area;
    b1?: Count;
    b2?: Count;
  }) {
    const shipped = povertyStandard(inputs.standard ?? 'nd07-2021');
    const { thresholds } = inputs;
    const standard: PovertyStandard =
      thresholds && shipped.reviewScore
        ? {
            ...shipped,
            reviewScore: { ...shipped.reviewScore, b1UpTo: { rural: thresholds.b1Rural, urban: thresholds.b1Urban }, b2PoorFrom: thresholds.b2 },
          }
        : shipped;
    const classOf = (area: Area, b1: Count | undefined, b2: Count | undefined) =>
      vectorName(classByScore(standard, area, { b1: b1 ?? undefined, b2: b2 ?? undefined }));
    if (inputs.cases) return inputs.cases.map((row) => classOf(...row));
    return classOf(inputs.area as Area, inputs.b1, inputs.b2);
  },
};
