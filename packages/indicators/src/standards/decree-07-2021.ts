import { decree07Indicators } from './decree-07-2021-indicators.ts';
import { dimensionNames } from './dimensions.ts';
import type { PovertyStandard } from './poverty-standard.ts';
import type { Names, Provenance } from './provenance.ts';

const article: Names = { vi: 'Nghị định 07/2021/NĐ-CP, Điều 3', en: 'Decree 07/2021/NĐ-CP, Article 3' };
const lines: Provenance = { article, source: 'english.luatvietnam.vn; nguonluc.com.vn a808', certainty: 'read' };
const rule: Provenance = { article, source: 'm.baomoi.com 38086460; daidoanket.vn 10182244', certainty: 'read' };
const average: Provenance = { article, source: 'amounts not seen in the text of the decree', certainty: 'memory' };

/** Chuẩn nghèo đa chiều of the reviews of 2022 to 2026: poor by income and by deprivations, both. */
export const decree07: PovertyStandard = {
  id: 'nd07-2021',
  version: 1,
  name: { vi: 'Nghị định 07/2021/NĐ-CP', en: 'Decree 07/2021/NĐ-CP' },
  validFrom: '2022-01-01',
  validTo: '2026-12-31',
  validity: {
    article: { vi: 'Nghị định 07/2021/NĐ-CP; Nghị định 351/2025/NĐ-CP (năm 2026)', en: 'Decree 07/2021/NĐ-CP; Decree 351/2025/NĐ-CP (the year 2026)' },
    source: 'vietnamplus.vn 1086100; huengaynay.vn 161540',
    certainty: 'read',
  },
  startingReview: {
    year: 2021,
    provenance: {
      article: { vi: 'Quyết định 24/2021/QĐ-TTg', en: 'Decision 24/2021/QĐ-TTg' },
      source: 'concluded from the dates at which the two texts came into force; no text says so',
      certainty: 'inferred',
    },
  },
  incomeBands: [
    {
      name: { vi: 'mức thu nhập của chuẩn nghèo', en: 'the income line' },
      upTo: { rural: 1_500_000, urban: 2_000_000 },
      belowCutoff: 'near-poor',
      fromCutoff: 'poor',
      line: lines,
      rule,
    },
    {
      name: { vi: 'mức sống trung bình', en: 'the limit of the average living standard' },
      upTo: { rural: 2_250_000, urban: 3_000_000 },
      belowCutoff: 'average-living-standard',
      fromCutoff: 'average-living-standard',
      line: average,
      rule: average,
    },
  ],
  deprivationCutoff: 3,
  indicators: decree07Indicators,
  dimensions: dimensionNames,
  reviewScore: {
    b1UpTo: { rural: 140, urban: 175 },
    b1EqualsIncome: { rural: 1_500_000, urban: 2_000_000 },
    b2PoorFrom: 30,
    pointsPerIndicator: 10,
    provenance: {
      article: { vi: 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục III, IV', en: 'Circular 07/2021/TT-BLĐTBXH, Annexes III and IV' },
      source: 'thukyluat.vn 94531; phongchongthamnhung.com.vn; laodong.vn 935620',
      certainty: 'read',
    },
  },
};
