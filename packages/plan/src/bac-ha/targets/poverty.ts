import type { TargetEntry } from '../../plan-file.ts';
import type { PlanBase, Text } from '../../types.ts';
import { annexMissing, baseNotDecided, communesOnly, percentagePoints, seriesBreak } from '../notes.ts';

/** One base per standard: results of 2021 are judged under the old one, later results under the new one. */
const bases: readonly PlanBase[] = [
  { year: 2020, standard: 'qd59-2015', forYears: [2021] },
  { year: 2021, standard: 'nd07-2021', forYears: [2022, 2023, 2024, 2025], decision: null, note: baseNotDecided },
];
const pointsPerYear: Text = { vi: 'điểm %/năm', en: 'percentage points per year' };
const poorHouseholds: Text = { vi: 'số hộ nghèo', en: 'poor households' };
const allHouseholds: Text = { vi: 'tổng số hộ', en: 'all households' };
const forms = annexMissing('01', '02', '03');

/** Targets of section II.2 on poor and near-poor households. */
export const povertyTargets: readonly TargetEntry[] = [
  {
    id: 'poverty.rate.reduction',
    clause: 'II.2',
    department: 'labour',
    name: { vi: 'Mức giảm tỷ lệ hộ nghèo bình quân năm', en: 'Average annual reduction of the poverty rate' },
    unitOfMeasure: pointsPerYear,
    kind: 'rate-change',
    window: 'average',
    shape: 'average-change',
    direction: 'higher-is-better',
    operator: '>',
    value: 7,
    unitSet: 'all19',
    reportedBy: 'commune',
    numerator: poorHouseholds,
    denominator: allHouseholds,
    bases,
    notes: [
      percentagePoints,
      seriesBreak,
      {
        vi: '"Chuẩn nghèo áp dụng cho giai đoạn 2021-2025" và mức trên 7 được ấn định trước khi có chuẩn mới; mỗi đánh giá nói rõ theo chuẩn nào.',
        en: 'The figure of over 7 was fixed before the new standard came; each verdict says which standard it uses.',
      },
      forms,
      { vi: 'Biểu 04 không được nhắc đến ở đâu trong kế hoạch.', en: 'Form 04 is cited nowhere in the plan.' },
    ],
  },
  {
    id: 'poverty.poor-households',
    clause: 'II.2',
    department: 'labour',
    name: { vi: 'Số hộ nghèo cuối kỳ', en: 'Poor households at the end of the plan' },
    unitOfMeasure: { vi: 'hộ', en: 'households' },
    kind: 'stock',
    window: 'endline',
    shape: 'ceiling',
    direction: 'lower-is-better',
    operator: '<',
    value: 1500,
    unitSet: 'all19',
    reportedBy: 'commune',
    numerator: poorHouseholds,
    bases,
    upperBound: { vi: 'tổng số hộ của các xã, thị trấn chưa báo cáo', en: 'households of the units that are missing' },
    notes: [
      seriesBreak,
      {
        vi: 'Mức dưới 1.500 hộ được ấn định trước chuẩn nghèo mới; văn bản không nói tính trên gốc nào.',
        en: 'Under 1,500 households was fixed before the new standard; the text does not say on which base it was computed.',
      },
      forms,
    ],
  },
  {
    id: 'poverty.rate.reduction.high-poverty-communes',
    clause: 'II.2',
    department: 'labour',
    name: {
      vi: 'Mức giảm tỷ lệ hộ nghèo bình quân năm ở các xã có tỷ lệ hộ nghèo từ 40%',
      en: 'Average annual reduction of the poverty rate in communes at or above 40 per cent',
    },
    unitOfMeasure: pointsPerYear,
    kind: 'rate-change',
    window: 'average',
    shape: 'average-change-of-subset',
    direction: 'higher-is-better',
    operator: '>=',
    value: 9,
    unitSet: 'subset',
    reportedBy: 'commune',
    scope: {
      vi: 'các xã có tỷ lệ hộ nghèo từ 40% trở lên (Nghị quyết số 20-NQ/TU ngày 24/5/2019)',
      en: 'communes whose poverty rate is 40 per cent or more (Resolution 20-NQ/TU of 24 May 2019)',
    },
    numerator: poorHouseholds,
    denominator: allHouseholds,
    bases,
    subsetThreshold: 40,
    subset: {
      vi: 'các xã từ 40,0 % trở lên ở năm gốc của cách đọc, cho đến khi danh sách theo Nghị quyết 20-NQ/TU được nhập kèm nguồn',
      en: 'communes at or above 40.0 % at the base of the reading, until the list of Resolution 20-NQ/TU is imported with its source',
    },
    notes: [percentagePoints, seriesBreak, forms],
  },
  {
    id: 'poverty.near-poor.rate.reduction',
    clause: 'II.2',
    department: 'labour',
    name: { vi: 'Mức giảm tỷ lệ hộ cận nghèo bình quân năm', en: 'Average annual reduction of the near-poor rate' },
    unitOfMeasure: pointsPerYear,
    kind: 'rate-change',
    window: 'average',
    shape: 'average-change',
    direction: 'higher-is-better',
    operator: '>=',
    value: 0.9,
    unitSet: 'all19',
    reportedBy: 'commune',
    numerator: { vi: 'số hộ cận nghèo', en: 'near-poor households' },
    denominator: allHouseholds,
    bases,
    printed: '0,9 %/năm (không ghi dấu)',
    notes: [percentagePoints, seriesBreak, forms],
    confirm: {
      vi: 'Kế hoạch không ghi dấu; hiểu là ít nhất 0,9. Hộ thoát nghèo có thể thành hộ cận nghèo, nên tỷ lệ tăng có khi là tin tốt.',
      en: 'The plan gives no inequality; judged as at least 0.9. Households that leave poverty may become near-poor, so a rising rate may be good news.',
    },
  },
  {
    id: 'poverty.communes-meeting-ntm-criterion',
    clause: 'II.2',
    department: 'labour',
    name: {
      vi: 'Tỷ lệ số xã có tỷ lệ hộ nghèo đạt tiêu chí nông thôn mới',
      en: 'Share of communes whose poverty rate meets the new-rural-area criterion',
    },
    unitOfMeasure: { vi: '% số xã', en: 'percent of communes' },
    kind: 'rate',
    window: 'endline',
    shape: 'share-of-units',
    direction: 'higher-is-better',
    operator: '>',
    value: 75,
    unitSet: 'rural18',
    reportedBy: 'commune',
    numerator: { vi: 'số xã có tỷ lệ hộ nghèo đạt tiêu chí nông thôn mới', en: 'communes whose poverty rate meets the new-rural criterion' },
    denominator: { vi: 'số xã', en: 'communes' },
    minimumLevel: 1,
    bases,
    versions: [
      { version: 'ntm-qd1980-2016', fromYear: 2016, name: { vi: 'Quyết định 1980/QĐ-TTg năm 2016', en: 'Decision 1980/QĐ-TTg of 2016' } },
      { version: 'ntm-qd318-2022', fromYear: 2022, name: { vi: 'Quyết định 318/QĐ-TTg năm 2022', en: 'Decision 318/QĐ-TTg of 2022' } },
    ],
    notes: [
      communesOnly,
      seriesBreak,
      {
        vi: 'Tiêu chí nghèo của bộ nông thôn mới đổi tháng 3/2022 (Quyết định 318/QĐ-TTg tính cả hộ cận nghèo); chuỗi đứt lần nữa ở đó.',
        en: 'The poverty criterion of the new-rural set changed in March 2022 (Decision 318/QĐ-TTg counts near-poor households as well); the series breaks there again.',
      },
    ],
    confirm: {
      vi: 'Hiểu là 18 xã, không tính thị trấn: 14/18 đạt, 14/19 thì không; phiên bản tiêu chí được lưu cùng số liệu.',
      en: 'Read as the 18 communes without the town: 14 of 18 meets, 14 of 19 would not; the version of the criterion is stored.',
    },
  },
];
