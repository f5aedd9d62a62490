import { povertyStandards } from '@bac-thang/indicators';
import type { PovertyStandard } from '../types.ts';

/** Decision 59 calls its own standard "tiếp cận đa chiều"; the later ones are "đa chiều". */
const kindOf = (id: string): string => (id === 'qd59-2015' ? 'chuẩn nghèo tiếp cận đa chiều' : 'chuẩn nghèo đa chiều');

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Poverty standards of the State with the years that they classify when nothing else is said. */
export const standards: readonly PovertyStandard[] = povertyStandards.map(({ id, name, validFrom, validTo, validity }) => ({
  id,
  name: { vi: `${kindOf(id)} theo ${name.vi}`, en: `multidimensional poverty standard of ${name.en}` },
  fromYear: yearOf(validFrom),
  toYear: yearOf(validTo),
  source: validity.article.vi,
}));
