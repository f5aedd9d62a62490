import type { Text } from '@bac-thang/plan';
import type { DoublePair } from './double-pairs.ts';

/** Why two persons look like one, and what speaks against it; an officer decides by these and not by the score. */
export function doubleReasons({ names, days, sameYear, sameSex, numbers, shared, oneHousehold, otherHousehold }: DoublePair): Text[] {
  return [
    names === 1
      ? { vi: 'Cùng họ tên (không kể dấu).', en: 'The same name, marks aside.' }
      : { vi: `Họ tên giống ${Math.round(100 * names)} %.`, en: `The names are ${Math.round(100 * names)}% alike.` },
    ...(days === 0 ? [{ vi: 'Cùng ngày sinh.', en: 'Born on the same day.' }] : []),
    ...(days !== null && days > 0 ? [{ vi: `Ngày sinh cách nhau ${days} ngày.`, en: `Born ${days} ${days === 1 ? 'day' : 'days'} apart.` }] : []),
    ...(sameYear ? [{ vi: 'Cùng năm sinh, một người chưa rõ ngày.', en: 'Born in the same year; of one the day is not known.' }] : []),
    ...(sameSex === true ? [{ vi: 'Cùng giới tính.', en: 'The same sex.' }] : []),
    ...(sameSex === false ? [{ vi: 'Khác giới tính.', en: 'Not of the same sex.' }] : []),
    ...(shared > 0
      ? [
          {
            vi: `Hai hộ có ${shared} người khác cùng tên.`,
            en: `${shared} other ${shared === 1 ? 'member has the same name' : 'members have the same names'} in both households.`,
          },
        ]
      : []),
    ...(numbers === 'near'
      ? [{ vi: 'Hai số định danh gần giống nhau: một số có thể ghi nhầm.', en: 'Two citizen numbers much alike: one may be a slip of the pen.' }]
      : []),
    ...(numbers === 'different' ? [{ vi: 'Hai số định danh khác hẳn nhau.', en: 'Two quite different citizen numbers.' }] : []),
    ...(oneHousehold === otherHousehold ? [{ vi: 'Ở cùng một hộ.', en: 'Both in one household.' }] : []),
  ];
}
