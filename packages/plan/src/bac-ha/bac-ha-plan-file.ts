import type { PlanFile } from '../plan-file.ts';
import { departments } from './departments.ts';
import { measures } from './measures.ts';
import { publishedFigures } from './published-figures.ts';
import { standards } from './standards.ts';
import { targets } from './targets.ts';
import { unitChanges } from './unit-changes.ts';
import { unitSets, units, unitsByDate } from './units.ts';

/** The plan of Bắc Hà as it is written down: the only place of the code where the district is named. */
export const bacHaPlanFile: PlanFile = {
  id: 'bac-ha-2021-2025',
  name: {
    vi: 'Kế hoạch giảm nghèo bền vững huyện Bắc Hà giai đoạn 2021-2025',
    en: 'Sustainable poverty reduction plan of Bắc Hà district, 2021-2025',
  },
  area: { vi: 'Huyện Bắc Hà, tỉnh Lào Cai', en: 'Bắc Hà district, Lào Cai province' },
  firstYear: 2021,
  endYear: 2025,
  departments,
  leadDepartment: 'labour',
  targets,
  measures,
  units,
  unitsByDate,
  unitChanges,
  unitSets,
  standards,
  publishedFigures,
};
