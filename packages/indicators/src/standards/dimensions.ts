import type { DimensionId } from './indicator.ts';
import type { Names } from './provenance.ts';

/** Các chiều thiếu hụt, as the standards name them. */
export const dimensionNames: Readonly<Record<DimensionId, Names>> = {
  employment: { vi: 'Việc làm', en: 'Employment' },
  health: { vi: 'Y tế', en: 'Health' },
  education: { vi: 'Giáo dục', en: 'Education' },
  housing: { vi: 'Nhà ở', en: 'Housing' },
  water_sanitation: { vi: 'Nước sinh hoạt và vệ sinh', en: 'Water and sanitation' },
  information: { vi: 'Thông tin', en: 'Information' },
};
