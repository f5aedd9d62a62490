import { bacHaPlan } from '@bac-thang/plan';
import { randomStream } from '../demonstration/seeded-random.ts';
import { unitProfiles } from '../demonstration/unit-profiles.ts';
import { aboutZero, oneByWeight, oneOf } from './draws.ts';
import { type PeopleId, peoplesOfUnits } from './peoples.ts';
import type { HamletRow } from './register-rows.ts';
import { stableId } from './stable-id.ts';

const HOUSEHOLDS_PER_HAMLET = 75;
const FOUNDED = Date.UTC(2020, 2, 2);

const words = (text: string): readonly string[] => text.split(' ');
const highland = [words('Lùng Sín Tả Sán Séo Pà Dì Hầu Chù Lả Thào Hồ'), words('Chải Phìn Thầu Sán Tủng Pản Dê Chín Mờ Lử Giàng Vả')] as const;
const valley = [words('Nậm Bản Nà Cốc Pác Khuổi Na Kho'), words('Lụ Pè Đâm Mương Lắp Thẳm Khéo Càng Bó Lai Sả Hai')] as const;
const parts = {
  mong: highland,
  'phu-la': highland,
  'la-chi': highland,
  dao: [words('Nậm Khe Làng Cốc Bản'), words('Dù Tốn Kha Chàm Giá Mản Trì Lòi Thượng Hạ Cọ Mười')],
  tay: valley,
  nung: valley,
  giay: valley,
  kinh: [words('Tân An Phú Thanh Hợp'), words('Tiến Lập Sơn Thành Bình Phong Hòa Thịnh')],
} as const satisfies Record<PeopleId, readonly [readonly string[], readonly string[]]>;

/** A hamlet with what its households grow from. */
export interface Hamlet extends HamletRow {
  /** Most of its households are of this people. */
  readonly people: PeopleId;
  readonly means: number;
  readonly size: number;
}

/** Made-up hamlets (thôn, tổ dân phố) of the 19 units; their real list was not found. */
export function makeHamlets(seed: number): readonly Hamlet[] {
  let serial = 0;
  return unitProfiles.flatMap(({ code, households }) => {
    const random = randomStream(seed, 'hamlets', code);
    const unit = bacHaPlan.units.find((one) => one.code === code);
    const taken = new Set<string>();
    return Array.from({ length: Math.max(4, Math.round(households / HOUSEHOLDS_PER_HAMLET)) }, (_, index): Hamlet => {
      const people = oneByWeight(random, peoplesOfUnits[code] ?? {});
      let name = `Tổ dân phố số ${index + 1}`;
      while (unit?.kind === 'commune' && (taken.has(name) || name.startsWith('Tổ')))
        name = `${oneOf(random, parts[people][0])} ${oneOf(random, parts[people][1])}`;
      taken.add(name);
      return { id: stableId(FOUNDED, 'hamlet', ++serial), unit: code, name, people, means: 0.35 * aboutZero(random), size: 0.6 + 0.8 * random() };
    });
  });
}
