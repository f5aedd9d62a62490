import type { PovertyStandard } from '../types.ts';

/** Poverty standards of the State with the years that they classify when nothing else is said. */
export const standards: readonly PovertyStandard[] = [
  {
    id: 'qd59-2015',
    name: { vi: 'chuẩn nghèo tiếp cận đa chiều theo Quyết định 59/2015/QĐ-TTg', en: 'multidimensional poverty standard of Decision 59/2015/QĐ-TTg' },
    fromYear: 2016,
    toYear: 2021,
    source: 'Quyết định 59/2015/QĐ-TTg ngày 19/11/2015',
  },
  {
    id: 'nd07-2021',
    name: { vi: 'chuẩn nghèo đa chiều theo Nghị định 07/2021/NĐ-CP', en: 'multidimensional poverty standard of Decree 07/2021/NĐ-CP' },
    fromYear: 2022,
    toYear: 2026,
    source: 'Nghị định 07/2021/NĐ-CP ngày 27/01/2021',
  },
  {
    id: 'nd351-2025',
    name: { vi: 'chuẩn nghèo đa chiều theo Nghị định 351/2025/NĐ-CP', en: 'multidimensional poverty standard of Decree 351/2025/NĐ-CP' },
    fromYear: 2027,
    source: 'Nghị định 351/2025/NĐ-CP',
  },
];
