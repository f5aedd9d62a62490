import type { AdministrativeUnit } from '../types.ts';

const untilDistrictEnded = '2025-06-30';

function commune(code: string, name: string, row: number, column: number, more: Partial<AdministrativeUnit> = {}): AdministrativeUnit {
  return { code, name, kind: 'commune', urban: false, validTo: untilDistrictEnded, aliases: [], tile: { row, column }, ...more };
}

/**
 * The 18 communes and the town of 2021, in the order of their codes (list of the General Statistics Office under Decision
 * 124/2004/QĐ-TTg, seen in public code sets that agree). Values are kept under these codes whatever the year. Tiles lie roughly as
 * the communes do; Bản Phố, Tà Chải, Na Hối and Cốc Lầu are placed by hand.
 */
export const units: readonly AdministrativeUnit[] = [
  commune('02839', 'Bắc Hà', 3, 3, { kind: 'town', urban: true, aliases: ['TT Bắc Hà', 'TT. Bắc Hà', 'Thị trấn', 'Thị trấn Bắc Hà'] }),
  commune('02842', 'Lùng Cải', 1, 4),
  commune('02848', 'Lùng Phình', 2, 3, { validFrom: '2020-03-01' }),
  commune('02851', 'Tả Van Chư', 2, 2, { aliases: ['Tả Văn Chư'] }),
  commune('02854', 'Tả Củ Tỷ', 2, 6, { validFrom: '2020-03-01', aliases: ['Tả Củ Tỉ'] }),
  commune('02857', 'Thải Giàng Phố', 3, 4),
  commune('02863', 'Hoàng Thu Phố', 3, 1),
  commune('02866', 'Bản Phố', 3, 2),
  commune('02869', 'Bản Liền', 3, 5),
  commune('02872', 'Tà Chải', 4, 3, { validTo: '2024-10-31' }),
  commune('02875', 'Na Hối', 4, 4),
  commune('02878', 'Cốc Ly', 4, 1),
  commune('02881', 'Nậm Mòn', 4, 2),
  commune('02884', 'Nậm Đét', 5, 3),
  commune('02887', 'Nậm Khánh', 4, 5),
  commune('02890', 'Bảo Nhai', 5, 2),
  commune('02893', 'Nậm Lúc', 5, 4),
  commune('02896', 'Cốc Lầu', 6, 3),
  commune('02899', 'Bản Cái', 6, 4),
];

/** Units of other dates. A code can change its bearer: 02842 was Lùng Cải and is Tả Củ Tỷ since 1 July 2025. */
const otherUnits: readonly AdministrativeUnit[] = [
  commune('02845', 'Bản Già', 2, 5, { validTo: '2020-02-29' }),
  commune('02848', 'Lùng Phình', 2, 3, { validTo: '2020-02-29' }),
  commune('02854', 'Tả Củ Tỷ', 2, 6, { validTo: '2020-02-29', aliases: ['Tả Củ Tỉ'] }),
  commune('02860', 'Lầu Thí Ngài', 2, 4, { validTo: '2020-02-29' }),
  since2025('02839', 'Bắc Hà', 3, 3, ['02839', '02857', '02863', '02866', '02875', '02881']),
  since2025('02842', 'Tả Củ Tỷ', 2, 5, ['02842', '02854'], {
    vi: 'Mang mã của xã Lùng Cải trước đây, không phải mã cũ 02854 của xã Tả Củ Tỷ.',
    en: 'Bears the code of the former commune of Lùng Cải, not the old code 02854 of Tả Củ Tỷ.',
  }),
  since2025('02848', 'Lùng Phình', 2, 3, ['02848', '02851'], {
    vi: 'Gồm cả xã Lùng Thẩn (02818) của huyện Si Ma Cai: tổng sáu xã mới không phải là huyện Bắc Hà cũ.',
    en: 'Also holds Lùng Thẩn (02818) of Si Ma Cai district: the six new communes together are not the former district.',
  }),
  since2025('02869', 'Bản Liền', 3, 5, ['02869', '02887']),
  since2025('02890', 'Bảo Nhai', 5, 2, ['02878', '02884', '02890']),
  since2025('02896', 'Cốc Lầu', 6, 3, ['02893', '02896', '02899']),
];

function since2025(code: string, name: string, row: number, column: number, from: readonly string[], note?: AdministrativeUnit['note']): AdministrativeUnit {
  return { code, name, kind: 'commune', urban: false, validFrom: '2025-07-01', aliases: [], tile: { row, column }, from, ...(note && { note }) };
}

export const unitsByDate: readonly AdministrativeUnit[] = [...units, ...otherUnits];

const all19 = units.map((unit) => unit.code);

/** Each target names its set: new-rural criteria exist for communes only (18), health criteria and learning centres are read as 19. */
export const unitSets: Readonly<Record<string, readonly string[]>> = {
  all19,
  rural18: units.filter((unit) => unit.kind === 'commune').map((unit) => unit.code),
  district: ['district'],
  /** Those of which the sub-set is taken by its threshold. */
  subset: all19,
  /** Grassroots organisations of the Front: a list of their own, brought in as data. */
  organisations: [],
};
