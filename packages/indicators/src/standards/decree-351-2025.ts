import { decree07Indicators } from './decree-07-2021-indicators.ts';
import { dimensionNames } from './dimensions.ts';
import type { Indicator, IndicatorId } from './indicator.ts';
import type { PovertyStandard } from './poverty-standard.ts';
import type { Names, Provenance } from './provenance.ts';

const article: Names = { vi: 'Nghị định 351/2025/NĐ-CP', en: 'Decree 351/2025/NĐ-CP' };
const read: Provenance = { article, source: 'vietnamplus.vn 1086100; huengaynay.vn 161540', certainty: 'read' };
const draft: Provenance = { article, source: 'draft of September 2025 (vietnam.vn); the final text was not seen', certainty: 'draft' };

/** The order of the draft. The first two were read as kept by the final text. */
const kept: readonly { readonly id: IndicatorId; readonly listed: Provenance }[] = [
  { id: 'employment', listed: read },
  { id: 'dependants', listed: read },
  { id: 'health_insurance', listed: draft },
  { id: 'nutrition', listed: draft },
  { id: 'adult_education', listed: draft },
  { id: 'child_schooling', listed: draft },
  { id: 'housing_area', listed: draft },
  { id: 'housing_quality', listed: draft },
  { id: 'telecom', listed: draft },
  { id: 'water', listed: draft },
  { id: 'latrine', listed: draft },
];

/** The draft repeats cut-offs of Decree 07/2021, so these stand until the final text is seen. */
const asInDecree07 = kept.flatMap(({ id, listed }): readonly Indicator[] =>
  decree07Indicators.filter((indicator) => indicator.id === id).map((indicator) => ({ ...indicator, listed, cutoff: draft })),
);

const waste: Indicator = {
  id: 'waste',
  dimension: 'water_sanitation',
  name: { vi: 'Xử lý rác thải', en: 'Treatment of waste' },
  deprivedWhen: {
    vi: 'rác thải không được thu gom và cũng không được xử lý tại hộ',
    en: 'waste is neither collected nor treated at home',
  },
  accepted: ['collected', 'treated-at-home'],
  listed: draft,
  cutoff: { article, source: 'only the name of the indicator was seen, in the draft', certainty: 'inferred' },
};

/** Chuẩn nghèo đa chiều of the reviews of 2027 to 2030. No limit of the average living standard was found. */
export const decree351: PovertyStandard = {
  id: 'nd351-2025',
  version: 1,
  name: { vi: 'Nghị định 351/2025/NĐ-CP', en: 'Decree 351/2025/NĐ-CP' },
  validFrom: '2027-01-01',
  validTo: '2030-12-31',
  validity: read,
  incomeBands: [
    {
      name: { vi: 'mức thu nhập của chuẩn nghèo', en: 'the income line' },
      upTo: { rural: 2_200_000, urban: 2_800_000 },
      belowCutoff: 'near-poor',
      fromCutoff: 'poor',
      line: read,
      rule: read,
    },
  ],
  deprivationCutoff: 3,
  indicators: [...asInDecree07, waste],
  dimensions: { ...dimensionNames, water_sanitation: { vi: 'Nước sinh hoạt, vệ sinh và môi trường', en: 'Water, sanitation and environment' } },
};
