import type { Certainty } from '@bac-thang/indicators';
import type { Text } from '../types.ts';

/** Who gives an opinion on a commune's results before its chair recognises them, from a day on. */
export interface ConsultedAuthority {
  /** The first day; the entry before it ends the day before. */
  readonly validFrom: string;
  /** null: not known who; officers name it themselves until somebody confirms one. */
  readonly name: Text | null;
  readonly article: Text;
  readonly source: string;
  readonly certainty: Certainty;
}

/** Oldest first. The district level ended on 1 July 2025, and which office took the step over was not found. */
export const consultedAuthorities: readonly ConsultedAuthority[] = [
  {
    validFrom: '2021-09-01',
    name: { vi: 'Chủ tịch Ủy ban nhân dân cấp huyện', en: 'Chair of the district People’s Committee' },
    article: { vi: 'Quyết định 24/2021/QĐ-TTg, Điều 4', en: 'Decision 24/2021/QĐ-TTg, Article 4' },
    source: 'pgdphurieng.edu.vn; lawnet 1010154',
    certainty: 'read',
  },
  {
    validFrom: '2025-07-01',
    name: null,
    article: { vi: 'Không còn cấp huyện từ 01/7/2025', en: 'No district level since 1 July 2025' },
    source: 'not found',
    certainty: 'inferred',
  },
];

/** @returns undefined before the first entry. */
export const consultedAuthorityOn = (day: string, authorities: readonly ConsultedAuthority[] = consultedAuthorities): ConsultedAuthority | undefined =>
  [...authorities].sort((one, other) => one.validFrom.localeCompare(other.validFrom)).findLast(({ validFrom }) => validFrom <= day);
