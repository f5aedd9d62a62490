import type { TargetEntry } from '../../plan-file.ts';
import type { Text } from '../../types.ts';

const tonne: Text = { vi: 'tấn', en: 'tonnes' };
const tonnesInYear: Text = { vi: 'sản lượng trong năm (tấn)', en: 'tonnes in the year' };
/** What all production targets of III.1 share: one figure of the district, reported by the office. */
const ofDistrict = { clause: 'III.1', department: 'agriculture', direction: 'higher-is-better', unitSet: 'district', reportedBy: 'office' } as const;
const endlineFloor = { ...ofDistrict, window: 'endline', shape: 'floor', bases: [{ year: 2020 }] } as const;

/** Production targets of III.1. */
export const agricultureTargets: readonly TargetEntry[] = [
  {
    ...endlineFloor,
    id: 'agriculture.value-per-hectare',
    name: { vi: 'Giá trị sản phẩm trên 1 ha đất canh tác', en: 'Product value per hectare of cultivated land' },
    unitOfMeasure: { vi: 'triệu đồng/ha', en: 'million VND per hectare' },
    kind: 'level',
    operator: '>',
    value: 80,
    numerator: { vi: 'giá trị sản phẩm (triệu đồng)', en: 'product value (million VND)' },
    denominator: { vi: 'diện tích đất canh tác (ha)', en: 'cultivated hectares' },
  },
  {
    ...endlineFloor,
    id: 'agriculture.grain-output',
    name: { vi: 'Sản lượng lương thực có hạt', en: 'Grain output' },
    unitOfMeasure: tonne,
    kind: 'flow',
    operator: '>=',
    value: 44867,
    numerator: tonnesInYear,
  },
  {
    ...endlineFloor,
    id: 'agriculture.meat-output',
    name: { vi: 'Tổng sản lượng thịt hơi', en: 'Live-weight meat output' },
    unitOfMeasure: tonne,
    kind: 'flow',
    operator: '>=',
    value: 6732,
    numerator: tonnesInYear,
  },
  {
    ...ofDistrict,
    id: 'agriculture.ocop-products',
    name: { vi: 'Số sản phẩm OCOP từ 3 sao phát triển mới, nâng cấp', en: 'OCOP products of 3 stars or more, new or upgraded' },
    unitOfMeasure: { vi: 'sản phẩm', en: 'products' },
    kind: 'cumulative-flow',
    window: 'cumulative',
    shape: 'cumulative',
    operator: '>=',
    value: 27,
    numerator: {
      vi: 'sản phẩm mới đạt hoặc nâng lên từ 3 sao, mỗi sản phẩm tính một lần',
      en: 'products newly rated or upgraded to three stars or more, each product once',
    },
  },
  {
    ...endlineFloor,
    id: 'agriculture.forest-cover',
    name: { vi: 'Tỷ lệ che phủ rừng', en: 'Forest cover' },
    unitOfMeasure: { vi: '%', en: 'percent' },
    kind: 'rate',
    operator: '>=',
    value: 47,
    numerator: { vi: 'diện tích rừng (ha)', en: 'forest hectares' },
    denominator: { vi: 'diện tích đất tự nhiên (ha)', en: 'natural land hectares' },
  },
  {
    ...endlineFloor,
    id: 'agriculture.high-tech-area',
    name: { vi: 'Diện tích cây trồng ứng dụng công nghệ cao', en: 'Cropland under high-tech farming' },
    unitOfMeasure: { vi: 'ha', en: 'hectares' },
    kind: 'stock',
    operator: '>=',
    value: 502,
    numerator: { vi: 'diện tích (ha)', en: 'hectares' },
  },
];
