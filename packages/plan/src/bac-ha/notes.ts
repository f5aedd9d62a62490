import type { Text } from '../types.ts';

/** A table that the plan cites and that is not attached to it. */
export function annexMissing(...forms: readonly string[]): Text {
  const list = forms.join(', ');
  return {
    vi: `Kế hoạch dẫn biểu ${list} nhưng biểu không kèm theo văn bản hiện có; chỉ tiêu theo xã chỉ được nhập khi có nguồn.`,
    en: `The plan cites form ${list}, which is not attached to the text at hand; targets by commune come in only with their source.`,
  };
}

export const seriesBreak: Text = {
  vi: 'Kế hoạch lập tháng 02/2021 theo chuẩn nghèo của Quyết định 59/2015; từ năm 2022 kết quả theo Nghị định 07/2021. Chuỗi số liệu đứt giữa 2021 và 2022, không trừ số của hai chuẩn cho nhau.',
  en: 'The plan was written in February 2021 under the standard of Decision 59/2015; results from 2022 follow Decree 07/2021. The series breaks between 2021 and 2022: figures of two standards are never subtracted.',
};

export const baseNotDecided: Text = {
  vi: 'Gốc theo chuẩn mới là kết quả rà soát cuối năm 2021 theo chuẩn đó; chưa tìm thấy quyết định nào ấn định gốc.',
  en: 'The base under the new standard is the review of autumn 2021 read under it; no decision that sets it was found.',
};

export const percentagePoints: Text = {
  vi: '"Giảm %/năm" được hiểu là điểm phần trăm của tỷ lệ trên tổng số hộ, không phải phần trăm của chính tỷ lệ đó (giảm 9,16 điểm từ 42,96 % bằng 21 % của tỷ lệ). "Bình quân" tính từ cuối năm gốc qua các năm của kế hoạch.',
  en: 'A fall of "per cent a year" means percentage points of all households, not per cent of the rate (9.16 points down from 42.96 is 21 per cent of it). The average runs from the end of the base year over the years of the plan.',
};

export const communesOnly: Text = {
  vi: 'Tiêu chí nông thôn mới chỉ áp dụng cho xã: 18 xã của năm 2021, không tính thị trấn. Từ 01/11/2024 còn 17 xã; chỉ tiêu vẫn xét trên 18 xã lúc lập kế hoạch.',
  en: 'New-rural criteria exist for communes only: the 18 communes of 2021, without the town. 17 are left since 1 November 2024; the target is still asked of the 18 of the plan.',
};

export const setOf19: Text = {
  vi: 'Xét trên 18 xã và thị trấn của năm 2021 (19 đơn vị), kể cả sau khi sắp xếp ngày 01/11/2024 và 01/7/2025.',
  en: 'Asked of the 18 communes and the town of 2021 (19 units), also after the mergers of 1 November 2024 and 1 July 2025.',
};

export const planVersionOfCriteria: Text = {
  vi: 'Xét theo bộ tiêu chí nông thôn mới khi lập kế hoạch (Quyết định 1980/QĐ-TTg năm 2016) suốt kỳ; kết quả theo bộ tiêu chí năm 2022 (Quyết định 318/QĐ-TTg) là cách đọc khác.',
  en: 'Judged throughout by the new-rural criteria in force when the plan was written (Decision 1980/QĐ-TTg of 2016); results under the set of 2022 (Decision 318/QĐ-TTg) are another reading.',
};

export const noOwnerNamed: Text = {
  vi: 'Mục VI không giao chỉ tiêu này cho cơ quan nào; cơ quan chủ trì ở đây là đề xuất, có thể sửa trong dữ liệu.',
  en: 'Section VI names no owner for this target; the one given here is a proposal that can be changed as data.',
};

export const threeOwners: Text = {
  vi: 'Nhà tiêu và y tế thuộc Văn phòng HĐND và UBND (VI.5), nước thuộc Phòng Nông nghiệp (VI.2), nhà ở thuộc Phòng Kinh tế - Hạ tầng (VI.3).',
  en: 'Latrines and health belong to the Council and Committee Office (VI.5), water to Agriculture (VI.2), housing to Economy and Infrastructure (VI.3).',
};

export const sumOfSources: Text = {
  vi: '194.127 = 7.450 (ngân sách) + 186.677 (tín dụng) triệu đồng: tổng phải bằng các nguồn của nó.',
  en: '194,127 = 7,450 (state budget) + 186,677 (credit) million VND: the total must equal its sources.',
};
