import { dimensionNames } from './dimensions.ts';
import type { Indicator } from './indicator.ts';
import type { PovertyStandard } from './poverty-standard.ts';
import type { Names, Provenance } from './provenance.ts';

const linesArticle: Names = { vi: 'Quyết định 59/2015/QĐ-TTg, Điều 2', en: 'Decision 59/2015/QĐ-TTg, Article 2' };
const indicatorsArticle: Names = {
  vi: 'Quyết định 59/2015/QĐ-TTg; Thông tư 17/2016/TT-BLĐTBXH',
  en: 'Decision 59/2015/QĐ-TTg; Circular 17/2016/TT-BLĐTBXH',
};
const lines: Provenance = { article: linesArticle, source: 'thuvienphapluat.vn 4B89F; plo.vn 595890', certainty: 'read' };
const nearPoorRule: Provenance = { article: linesArticle, source: 'the side of the poor was read, that of the near-poor was not', certainty: 'memory' };
const average: Provenance = { article: linesArticle, source: 'vietnamnet.vn E146686', certainty: 'read' };
const listed: Provenance = { article: indicatorsArticle, source: 'names of the indicators in press and legal pages', certainty: 'read' };
const cutoff: Provenance = { article: indicatorsArticle, source: 'annex not seen', certainty: 'memory' };

const indicators: readonly Indicator[] = [
  {
    id: 'health_access',
    dimension: 'health',
    name: { vi: 'Tiếp cận các dịch vụ y tế', en: 'Access to health care' },
    deprivedWhen: {
      vi: 'có người ốm đau nặng trong 12 tháng qua mà không đi khám, chữa bệnh',
      en: 'someone was seriously ill in the last 12 months and was not treated',
    },
    listed,
    cutoff,
  },
  {
    id: 'health_insurance',
    dimension: 'health',
    name: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
    deprivedWhen: { vi: 'có ít nhất một người từ đủ 6 tuổi trở lên không có bảo hiểm y tế', en: 'at least one person aged 6 or more has no health insurance' },
    minAge: 6,
    listed,
    cutoff,
  },
  {
    id: 'adult_education',
    dimension: 'education',
    name: { vi: 'Trình độ giáo dục của người lớn', en: 'Education of adults' },
    deprivedWhen: {
      vi: 'có ít nhất một người từ đủ 15 tuổi, sinh từ năm 1986 trở lại đây, chưa tốt nghiệp THCS và không đi học',
      en: 'at least one person aged 15 or more, born in 1986 or later, has not finished lower secondary school and does not attend any',
    },
    bands: [
      {
        from: 15,
        bornFrom: 1986,
        attending: ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'vocational', 'higher'],
        completed: ['lower-secondary', 'upper-secondary', 'higher'],
        vocational: [],
        trainedOnTheJob: false,
      },
    ],
    listed,
    cutoff,
  },
  {
    id: 'child_schooling',
    dimension: 'education',
    name: { vi: 'Tình trạng đi học của trẻ em', en: 'Schooling of children' },
    deprivedWhen: { vi: 'có ít nhất một trẻ từ đủ 5 đến dưới 15 tuổi không đi học', en: 'at least one child of 5 to under 15 does not go to school' },
    bands: [{ from: 5, below: 15, attending: ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'vocational', 'higher'] }],
    listed,
    cutoff,
  },
  {
    id: 'housing_quality',
    dimension: 'housing',
    name: { vi: 'Chất lượng nhà ở', en: 'Quality of the house' },
    deprivedWhen: {
      vi: 'nhà thiếu kiên cố hoặc đơn sơ (ít nhất hai trong ba bộ phận tường, cột, mái không bền chắc)',
      en: 'the house is makeshift or not solid (at least two of wall, column and roof are not durable)',
    },
    notDurableFrom: 2,
    listed,
    cutoff,
  },
  {
    id: 'housing_area',
    dimension: 'housing',
    name: { vi: 'Diện tích nhà ở bình quân đầu người', en: 'Floor area per person' },
    deprivedWhen: { vi: 'diện tích bình quân dưới 8 m² một người', en: 'less than 8 m² per person' },
    belowSquareMetres: 8,
    listed,
    cutoff,
  },
  {
    id: 'water',
    dimension: 'water_sanitation',
    name: { vi: 'Nguồn nước sinh hoạt', en: 'Source of water' },
    deprivedWhen: { vi: 'không dùng nguồn nước hợp vệ sinh', en: 'the source of water is not a safe one' },
    accepted: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain', 'bottled'],
    listed,
    cutoff,
  },
  {
    id: 'latrine',
    dimension: 'water_sanitation',
    name: { vi: 'Hố xí/nhà tiêu', en: 'Latrine' },
    deprivedWhen: { vi: 'không dùng hố xí, nhà tiêu hợp vệ sinh', en: 'the latrine is not a hygienic one' },
    accepted: ['septic', 'pour-flush', 'ventilated-pit', 'double-vault'],
    listed,
    cutoff,
  },
  {
    id: 'telecom',
    dimension: 'information',
    name: { vi: 'Sử dụng dịch vụ viễn thông', en: 'Use of telecommunications' },
    deprivedWhen: { vi: 'không có ai dùng điện thoại hoặc internet', en: 'no member uses a telephone or the internet' },
    services: ['telephone', 'internet'],
    listed,
    cutoff,
  },
  {
    id: 'info_assets',
    dimension: 'information',
    name: { vi: 'Tài sản phục vụ tiếp cận thông tin', en: 'Assets for access to information' },
    deprivedWhen: {
      vi: 'không có tivi, radio, máy tính và không nghe được loa truyền thanh xã, thôn',
      en: 'there is no television, radio or computer, and the loudspeaker of the commune is not heard',
    },
    means: ['television', 'radio', 'desktop', 'laptop', 'tablet'],
    listed,
    cutoff,
  },
];

/** Chuẩn nghèo 2016-2020, kept for the review of 2021: an income under the lower line is poor whatever the deprivations. */
export const decision59: PovertyStandard = {
  id: 'qd59-2015',
  version: 1,
  name: { vi: 'Quyết định 59/2015/QĐ-TTg', en: 'Decision 59/2015/QĐ-TTg' },
  validFrom: '2016-01-01',
  validTo: '2021-12-31',
  validity: {
    article: { vi: 'Nghị định 07/2021/NĐ-CP, Điều 2', en: 'Decree 07/2021/NĐ-CP, Article 2' },
    source: 'english.luatvietnam.vn 197848',
    certainty: 'read',
  },
  incomeBands: [
    {
      name: { vi: 'chuẩn nghèo về thu nhập', en: 'the poverty line of income' },
      upTo: { rural: 700_000, urban: 900_000 },
      belowCutoff: 'poor',
      fromCutoff: 'poor',
      line: lines,
      rule: lines,
    },
    {
      name: { vi: 'chuẩn cận nghèo về thu nhập', en: 'the near-poverty line of income' },
      upTo: { rural: 1_000_000, urban: 1_300_000 },
      belowCutoff: 'near-poor',
      fromCutoff: 'poor',
      line: lines,
      rule: nearPoorRule,
    },
    {
      name: { vi: 'mức sống trung bình', en: 'the limit of the average living standard' },
      upTo: { rural: 1_500_000, urban: 1_950_000 },
      belowCutoff: 'average-living-standard',
      fromCutoff: 'average-living-standard',
      line: average,
      rule: average,
    },
  ],
  deprivationCutoff: 3,
  indicators,
  dimensions: dimensionNames,
};
