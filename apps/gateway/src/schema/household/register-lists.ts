import type { Text } from '@bac-thang/plan';

/** A word of the register with what it is called. */
export interface NamedWord<Name> {
  readonly id: string;
  readonly name: Name;
}

/** The 54 ethnic groups in the order of the official list (Decision 121-TCTK/PPCĐ of 2 March 1979), from general knowledge; then "other". */
export const ethnicGroups: readonly NamedWord<string>[] = [
  ['kinh', 'Kinh'],
  ['tay', 'Tày'],
  ['thai', 'Thái'],
  ['hoa', 'Hoa'],
  ['kho-me', 'Khơ-me'],
  ['muong', 'Mường'],
  ['nung', 'Nùng'],
  ['mong', 'Mông'],
  ['dao', 'Dao'],
  ['gia-rai', 'Gia-rai'],
  ['ngai', 'Ngái'],
  ['e-de', 'Ê-đê'],
  ['ba-na', 'Ba-na'],
  ['xo-dang', 'Xơ-đăng'],
  ['san-chay', 'Sán Chay'],
  ['co-ho', 'Cơ-ho'],
  ['cham', 'Chăm'],
  ['san-diu', 'Sán Dìu'],
  ['hre', 'Hrê'],
  ['mnong', 'Mnông'],
  ['ra-glai', 'Ra-glai'],
  ['xtieng', 'Xtiêng'],
  ['bru-van-kieu', 'Bru - Vân Kiều'],
  ['tho', 'Thổ'],
  ['giay', 'Giáy'],
  ['co-tu', 'Cơ-tu'],
  ['gie-trieng', 'Gié-Triêng'],
  ['ma', 'Mạ'],
  ['kho-mu', 'Khơ-mú'],
  ['co', 'Co'],
  ['ta-oi', 'Tà-ôi'],
  ['cho-ro', 'Chơ-ro'],
  ['khang', 'Kháng'],
  ['xinh-mun', 'Xinh-mun'],
  ['ha-nhi', 'Hà Nhì'],
  ['chu-ru', 'Chu-ru'],
  ['lao', 'Lào'],
  ['la-chi', 'La Chí'],
  ['la-ha', 'La Ha'],
  ['phu-la', 'Phù Lá'],
  ['la-hu', 'La Hủ'],
  ['lu', 'Lự'],
  ['lo-lo', 'Lô Lô'],
  ['chut', 'Chứt'],
  ['mang', 'Mảng'],
  ['pa-then', 'Pà Thẻn'],
  ['co-lao', 'Cơ Lao'],
  ['cong', 'Cống'],
  ['bo-y', 'Bố Y'],
  ['si-la', 'Si La'],
  ['pu-peo', 'Pu Péo'],
  ['brau', 'Brâu'],
  ['o-du', 'Ơ-đu'],
  ['ro-mam', 'Rơ-măm'],
  ['other', 'Dân tộc khác'],
].map(([id = '', name = '']) => ({ id, name }));

/** Form 10 of the yearly review: causes in its order. */
export const povertyCauses: readonly NamedWord<Text>[] = [
  { id: 'land', name: { vi: 'Thiếu đất sản xuất', en: 'Lacks farm land' } },
  { id: 'capital', name: { vi: 'Thiếu vốn', en: 'Lacks capital' } },
  { id: 'labour', name: { vi: 'Thiếu lao động', en: 'Lacks workers' } },
  { id: 'tools', name: { vi: 'Thiếu công cụ, phương tiện sản xuất', en: 'Lacks tools' } },
  { id: 'production-knowledge', name: { vi: 'Thiếu kiến thức sản xuất', en: 'Lacks knowledge of production' } },
  { id: 'work-skills', name: { vi: 'Thiếu kỹ năng lao động', en: 'Lacks skills' } },
  { id: 'illness', name: { vi: 'Ốm đau, bệnh nặng, tai nạn', en: 'Illness or accident' } },
  { id: 'other', name: { vi: 'Nguyên nhân khác', en: 'Another cause' } },
];
