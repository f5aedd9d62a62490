import type { MeasureEntry } from '../../plan-file.ts';
import type { Text } from '../../types.ts';

/** Programmes of the Bank for Social Policies that lend in the district, with the document that sets each. */
const programmes: readonly { readonly id: string; readonly name: Text; readonly document: string }[] = [
  { id: 'poor-households', name: { vi: 'Hộ nghèo', en: 'Poor households' }, document: 'Nghị định 78/2002/NĐ-CP' },
  { id: 'near-poor-households', name: { vi: 'Hộ cận nghèo', en: 'Near-poor households' }, document: 'Quyết định 15/2013/QĐ-TTg' },
  { id: 'newly-escaped-households', name: { vi: 'Hộ mới thoát nghèo', en: 'Households newly out of poverty' }, document: 'Quyết định 28/2015/QĐ-TTg' },
  {
    id: 'water-and-sanitation',
    name: { vi: 'Nước sạch và vệ sinh môi trường nông thôn', en: 'Rural water and sanitation' },
    document: 'Quyết định 10/2024/QĐ-TTg',
  },
  { id: 'job-creation', name: { vi: 'Giải quyết việc làm', en: 'Job creation' }, document: 'Nghị định 61/2015/NĐ-CP, 74/2019/NĐ-CP' },
  { id: 'work-abroad', name: { vi: 'Xuất khẩu lao động', en: 'Work abroad' }, document: 'Nghị định 61/2015/NĐ-CP' },
  { id: 'students', name: { vi: 'Học sinh, sinh viên', en: 'Pupils and students' }, document: 'Quyết định 157/2007/QĐ-TTg, 05/2022/QĐ-TTg' },
  {
    id: 'business-in-difficult-areas',
    name: { vi: 'Hộ sản xuất, kinh doanh vùng khó khăn', en: 'Household business in difficult areas' },
    document: 'Quyết định 31/2007/QĐ-TTg, 17/2023/QĐ-TTg',
  },
  {
    id: 'ethnic-minorities',
    name: { vi: 'Hộ dân tộc thiểu số (Nghị định 28/2022)', en: 'Ethnic minority households (Decree 28/2022)' },
    document: 'Nghị định 28/2022/NĐ-CP',
  },
  { id: 'housing-for-the-poor', name: { vi: 'Nhà ở cho hộ nghèo', en: 'Housing for poor households' }, document: 'Quyết định 33/2015/QĐ-TTg' },
];

const target = 'credit.policy-credit';
const byOffice = {
  department: 'policy-bank',
  takes: 'quantity',
  unitOfMeasure: { vi: 'triệu đồng', en: 'million VND' },
  decimals: 6,
  unitSet: 'all19',
  reportedBy: 'office',
} as const;

function hint(document: string): Text {
  return { vi: `Theo ${document}; không cho vay trong năm thì ghi 0.`, en: `By ${document}; enter 0 where nothing was lent in the year.` };
}

/** Lent in the year: the ten together are the plan's policy credit. */
const disbursed: readonly MeasureEntry[] = programmes.map(({ id, name, document }) => ({
  ...byOffice,
  id: `credit.disbursed.${id}`,
  name,
  targets: [target],
  group: { vi: 'Doanh số cho vay trong năm', en: 'Disbursed in the year' },
  hint: hint(document),
}));

/** Owed at the end of the year: shown beneath the target, never summed into it. */
const outstanding: readonly MeasureEntry[] = programmes.map(({ id, name }) => ({
  ...byOffice,
  id: `credit.outstanding.${id}`,
  name,
  targets: [],
  shownWith: target,
  group: { vi: 'Dư nợ đến 31/12', en: 'Outstanding on 31 December' },
}));

export const creditMeasures: readonly MeasureEntry[] = [...disbursed, ...outstanding];
