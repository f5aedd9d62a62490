import type { MeasureEntry } from '../../plan-file.ts';
import type { Text } from '../../types.ts';

const tonne: Text = { vi: 'tấn', en: 'tonnes' };
const hectare: Text = { vi: 'ha', en: 'hectares' };
const site: Text = { vi: 'công trình', en: 'sites' };
const production: Text = { vi: 'Sản xuất nông, lâm nghiệp', en: 'Farming and forestry' };
const water: Text = { vi: 'Nước sinh hoạt', en: 'Water' };
const environment: Text = { vi: 'Rác thải, nghĩa trang', en: 'Waste and cemeteries' };
const ofDistrict = { department: 'agriculture', unitSet: 'district', reportedBy: 'office', group: production } as const;
const byCommune = { department: 'agriculture', module: 'housing-water', unitSet: 'all19', reportedBy: 'commune' } as const;

/** What feeds the targets of Agriculture, of Culture and of the Front. */
export const agricultureAndCultureMeasures: readonly MeasureEntry[] = [
  {
    ...ofDistrict,
    id: 'agriculture.value-per-hectare',
    name: { vi: 'Giá trị sản phẩm trên 1 ha', en: 'Product value per hectare' },
    takes: 'quotient',
    unitOfMeasure: { vi: 'triệu đồng/ha', en: 'million VND per hectare' },
    numerator: { vi: 'giá trị sản phẩm (triệu đồng)', en: 'product value (million VND)' },
    denominator: { vi: 'đất canh tác (ha)', en: 'cultivated land (ha)' },
    decimals: 6,
    targets: ['agriculture.value-per-hectare'],
  },
  {
    ...ofDistrict,
    id: 'agriculture.grain-output',
    name: { vi: 'Sản lượng lương thực có hạt', en: 'Grain output' },
    takes: 'quantity',
    unitOfMeasure: tonne,
    decimals: 6,
    targets: ['agriculture.grain-output'],
  },
  {
    ...ofDistrict,
    id: 'agriculture.meat-output',
    name: { vi: 'Sản lượng thịt hơi', en: 'Live-weight meat output' },
    takes: 'quantity',
    unitOfMeasure: tonne,
    decimals: 6,
    targets: ['agriculture.meat-output'],
  },
  {
    ...ofDistrict,
    id: 'agriculture.ocop-products',
    name: { vi: 'Sản phẩm OCOP từ 3 sao mới, nâng cấp', en: 'OCOP products of 3 stars or more, new or upgraded' },
    takes: 'quantity',
    unitOfMeasure: { vi: 'sản phẩm', en: 'products' },
    targets: ['agriculture.ocop-products'],
  },
  {
    ...ofDistrict,
    id: 'agriculture.forest-cover',
    name: { vi: 'Che phủ rừng', en: 'Forest cover' },
    takes: 'share',
    unitOfMeasure: hectare,
    numerator: { vi: 'diện tích rừng', en: 'forest' },
    denominator: { vi: 'diện tích đất tự nhiên', en: 'natural land' },
    decimals: 6,
    targets: ['agriculture.forest-cover'],
  },
  {
    ...ofDistrict,
    id: 'agriculture.high-tech-area',
    name: { vi: 'Diện tích ứng dụng công nghệ cao', en: 'Area under high-tech farming' },
    takes: 'quantity',
    unitOfMeasure: hectare,
    decimals: 6,
    targets: ['agriculture.high-tech-area'],
  },
  {
    ...byCommune,
    id: 'water.works-upgraded',
    name: { vi: 'Công trình cấp nước nâng cấp, sửa chữa', en: 'Water supply works upgraded or repaired' },
    takes: 'quantity',
    unitOfMeasure: site,
    targets: ['water.works-upgraded'],
    group: water,
  },
  {
    ...byCommune,
    id: 'water.hygienic-water-households',
    name: { vi: 'Hộ nông thôn dùng nước hợp vệ sinh', en: 'Rural households using hygienic water' },
    takes: 'share',
    unitOfMeasure: { vi: 'hộ', en: 'households' },
    numerator: { vi: 'hộ dùng nước hợp vệ sinh', en: 'with hygienic water' },
    denominator: { vi: 'hộ nông thôn', en: 'rural households' },
    unitSet: 'rural18',
    targets: ['water.hygienic-water-rate'],
    group: water,
  },
  {
    ...byCommune,
    id: 'sanitation.waste-sites',
    name: { vi: 'Bãi thu gom rác thải xây dựng', en: 'Waste collection sites built' },
    takes: 'quantity',
    unitOfMeasure: site,
    targets: ['sanitation.waste-sites'],
    group: environment,
  },
  {
    ...byCommune,
    id: 'sanitation.cemeteries',
    name: { vi: 'Nghĩa trang xây dựng', en: 'Cemeteries built' },
    takes: 'quantity',
    unitOfMeasure: site,
    targets: ['sanitation.cemeteries'],
    group: environment,
  },
  {
    id: 'tourism.visits',
    department: 'culture',
    unitSet: 'district',
    reportedBy: 'office',
    name: { vi: 'Lượt khách trong năm', en: 'Visits in the year' },
    takes: 'quantity',
    unitOfMeasure: { vi: 'lượt khách', en: 'visits' },
    targets: ['tourism.visits'],
    group: { vi: 'Du lịch', en: 'Tourism' },
  },
  {
    id: 'information.access-criterion',
    department: 'culture',
    unitSet: 'all19',
    reportedBy: 'commune',
    name: { vi: 'Tiêu chí tiếp cận thông tin', en: 'Information access criterion' },
    takes: 'level',
    unitOfMeasure: { vi: 'đạt/chưa đạt', en: 'met or not' },
    levels: [
      { level: 0, name: { vi: 'chưa đạt', en: 'not met' } },
      { level: 1, name: { vi: 'đạt', en: 'met' } },
    ],
    targets: ['information.communes-access-criterion'],
    group: { vi: 'Thông tin', en: 'Information' },
  },
  {
    id: 'front.poverty-reduction-models',
    department: 'front',
    unitSet: 'organisations',
    reportedBy: 'organisation',
    name: { vi: 'Mô hình giảm nghèo', en: 'Poverty reduction models' },
    takes: 'quantity',
    unitOfMeasure: { vi: 'mô hình', en: 'models' },
    targets: ['front.models-per-organisation'],
    group: { vi: 'Mô hình của tổ chức cơ sở', en: 'Models of grassroots organisations' },
    hint: { vi: 'Số mô hình đang có đến cuối năm, không phải số làm thêm trong năm.', en: 'Models that stand at the end of the year, not those added in it.' },
  },
];
