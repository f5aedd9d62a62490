import type { MeasureEntry } from '../../plan-file.ts';
import type { RegisterCriterion, Text } from '../../types.ts';

const household: Text = { vi: 'hộ', en: 'households' };
const person: Text = { vi: 'người', en: 'persons' };
const millionDong: Text = { vi: 'triệu đồng', en: 'million VND' };
const households: Text = { vi: 'Hộ nghèo, hộ cận nghèo', en: 'Poor and near-poor households' };
const training: Text = { vi: 'Đào tạo nghề', en: 'Vocational training' };
const work: Text = { vi: 'Việc làm', en: 'Work' };
const money: Text = { vi: 'Kinh phí', en: 'Funds' };
const allHouseholds: Text = { vi: 'tổng số hộ', en: 'all households' };
const byCommune = { department: 'labour', unitSet: 'all19', reportedBy: 'commune' } as const;
const byOffice = { department: 'labour', unitSet: 'district', reportedBy: 'office' } as const;

/** Criterion 11 of the new-rural sets for communes of the northern mountains; neither annex was seen. */
const povertyCriterion: readonly RegisterCriterion[] = [
  {
    version: 'ntm-qd1980-2016',
    fromYear: 2016,
    atMostPercent: 12,
    classes: ['poor'],
    source: 'Quyết định 1980/QĐ-TTg ngày 17/10/2016, tiêu chí 11',
    certainty: 'memory',
  },
  {
    version: 'ntm-qd318-2022',
    fromYear: 2022,
    atMostPercent: 13,
    classes: ['poor', 'near-poor'],
    source: 'Quyết định 318/QĐ-TTg ngày 08/3/2022, tiêu chí 11',
    certainty: 'memory',
  },
];

/** What feeds the 14 targets of Labour. */
export const labourMeasures: readonly MeasureEntry[] = [
  {
    ...byCommune,
    id: 'poverty.poor-households',
    name: { vi: 'Hộ nghèo', en: 'Poor households' },
    takes: 'share',
    unitOfMeasure: household,
    numerator: { vi: 'số hộ nghèo', en: 'poor households' },
    denominator: allHouseholds,
    byStandard: true,
    targets: ['poverty.rate.reduction', 'poverty.poor-households', 'poverty.rate.reduction.high-poverty-communes'],
    group: households,
    fromRegister: { share: ['poor'] },
    hint: { vi: 'Theo kết quả rà soát cuối năm, đúng chuẩn nghèo ghi ở cột.', en: 'From the review at the end of the year, under the standard of the column.' },
  },
  {
    ...byCommune,
    id: 'poverty.near-poor-households',
    name: { vi: 'Hộ cận nghèo', en: 'Near-poor households' },
    takes: 'share',
    unitOfMeasure: household,
    numerator: { vi: 'số hộ cận nghèo', en: 'near-poor households' },
    denominator: allHouseholds,
    byStandard: true,
    targets: ['poverty.near-poor.rate.reduction'],
    group: households,
    fromRegister: { share: ['near-poor'] },
  },
  {
    ...byCommune,
    id: 'poverty.ntm-criterion',
    name: { vi: 'Tỷ lệ hộ nghèo đạt tiêu chí nông thôn mới', en: 'Poverty rate meets the new-rural criterion' },
    takes: 'level',
    unitOfMeasure: { vi: 'đạt/chưa đạt', en: 'met or not' },
    levels: [
      { level: 0, name: { vi: 'chưa đạt', en: 'not met' } },
      { level: 1, name: { vi: 'đạt', en: 'met' } },
    ],
    unitSet: 'rural18',
    byStandard: true,
    targets: ['poverty.communes-meeting-ntm-criterion'],
    group: households,
    fromRegister: { criteria: povertyCriterion },
    hint: {
      vi: 'Theo bộ tiêu chí của năm: Quyết định 1980 đến năm 2021, Quyết định 318 từ năm 2022.',
      en: 'By the criteria of the year: Decision 1980 to 2021, Decision 318 from 2022.',
    },
  },
  {
    ...byCommune,
    id: 'labour.supported-workers',
    name: { vi: 'Lao động nghèo, cận nghèo được hỗ trợ', en: 'Workers of poor and near-poor households supported' },
    takes: 'share',
    unitOfMeasure: person,
    numerator: { vi: 'được hỗ trợ đào tạo nghề, giới thiệu việc làm', en: 'given training or job placement' },
    denominator: { vi: 'có nhu cầu', en: 'with a stated need' },
    targets: ['labour.support-coverage'],
    group: training,
  },
  {
    ...byCommune,
    id: 'labour.newly-trained',
    name: { vi: 'Lao động tuyển mới, đào tạo', en: 'Workers newly enrolled and trained' },
    takes: 'quantity',
    unitOfMeasure: person,
    targets: ['labour.newly-trained'],
    group: training,
  },
  {
    ...byCommune,
    id: 'labour.certified-workers',
    name: { vi: 'Lao động có văn bằng, chứng chỉ', en: 'Workers with a degree or certificate' },
    takes: 'share',
    unitOfMeasure: person,
    numerator: { vi: 'có văn bằng, chứng chỉ nghề', en: 'with a degree or certificate' },
    denominator: { vi: 'lực lượng lao động', en: 'labour force' },
    targets: ['labour.certified-rate'],
    group: training,
  },
  {
    ...byCommune,
    id: 'labour.jobs-created',
    name: { vi: 'Việc làm tăng thêm', en: 'Additional work' },
    takes: 'quantity',
    unitOfMeasure: person,
    targets: ['labour.jobs-created'],
    group: work,
  },
  {
    ...byCommune,
    id: 'labour.jobs-in-enterprises',
    name: { vi: 'Đi làm tại công ty, doanh nghiệp', en: 'Placed in enterprises' },
    takes: 'quantity',
    unitOfMeasure: person,
    targets: ['labour.jobs-in-enterprises-per-commune'],
    group: work,
  },
  {
    ...byCommune,
    id: 'labour.workers-abroad',
    name: { vi: 'Đi làm việc có thời hạn ở nước ngoài', en: 'Contract work abroad' },
    takes: 'quantity',
    unitOfMeasure: person,
    targets: ['labour.abroad-per-commune'],
    group: work,
  },
  {
    ...byOffice,
    id: 'budget.poverty-funds',
    name: { vi: 'Kinh phí giảm nghèo trong vốn đầu tư toàn xã hội', en: 'Poverty funds in total social investment' },
    takes: 'share',
    unitOfMeasure: millionDong,
    numerator: { vi: 'kinh phí cho chương trình giảm nghèo', en: 'funds for the poverty programme' },
    denominator: { vi: 'vốn đầu tư toàn xã hội', en: 'total social investment' },
    decimals: 6,
    targets: ['budget.poverty-share-of-investment'],
    group: money,
  },
  {
    ...byOffice,
    id: 'budget.state-budget',
    name: { vi: 'Vốn ngân sách giải ngân trong năm', en: 'State budget disbursed in the year' },
    takes: 'quantity',
    unitOfMeasure: millionDong,
    decimals: 6,
    targets: ['budget.state-budget'],
    group: money,
  },
];
