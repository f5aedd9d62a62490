import type { TargetEntry } from '../../plan-file.ts';
import type { Text } from '../../types.ts';
import { communesOnly, planVersionOfCriteria } from '../notes.ts';

const percentOfSchools: Text = { vi: '% số trường', en: 'percent of schools' };
const communeOf18: Text = { vi: 'trên 18 xã', en: 'commune of 18' };
const room: Text = { vi: 'phòng', en: 'rooms' };
const building: Text = { vi: 'công trình', en: 'buildings' };
const schools: Text = { vi: 'số trường', en: 'schools' };
const accepted: Text = { vi: 'số lượng nghiệm thu trong năm', en: 'items accepted in the year' };

const byCommune = {
  clause: 'III.2.1',
  department: 'education',
  direction: 'higher-is-better',
  unitSet: 'all19',
  reportedBy: 'commune',
} as const;
const floorOfSchools = {
  ...byCommune,
  unitOfMeasure: percentOfSchools,
  kind: 'rate',
  window: 'endline',
  shape: 'floor',
  denominator: schools,
  bases: [{ year: 2020 }],
} as const;
const summed = { ...byCommune, kind: 'cumulative-flow', window: 'cumulative', shape: 'cumulative', operator: '>=', numerator: accepted } as const;
const ofCommunes = {
  ...byCommune,
  unitSet: 'rural18',
  unitOfMeasure: communeOf18,
  kind: 'count-of-units',
  window: 'endline',
  shape: 'count-of-units',
  operator: '>=',
  bases: [{ year: 2020 }],
} as const;

/** III.2.1, first dash: schools, buildings, equipment, new-rural criteria. */
export const educationFacilityTargets: readonly TargetEntry[] = [
  {
    ...floorOfSchools,
    id: 'education.schools-facility-standard',
    name: { vi: 'Tỷ lệ trường đạt chuẩn quốc gia về cơ sở vật chất', en: 'Schools meeting the national standard for facilities' },
    operator: '>=',
    value: 100,
    numerator: { vi: 'trường đạt chuẩn cơ sở vật chất', en: 'schools that meet the facility standard' },
  },
  {
    ...floorOfSchools,
    id: 'education.schools-national-standard',
    name: { vi: 'Tỷ lệ trường đạt chuẩn quốc gia', en: 'Schools meeting the national standard' },
    operator: '>',
    value: 95,
    numerator: { vi: 'trường được công nhận và còn hạn', en: 'schools recognised and not expired' },
    notes: [
      {
        vi: 'Giấy công nhận có hạn 5 năm: trường hết hạn chưa được công nhận lại thì không tính.',
        en: 'A recognition holds for five years: a school whose recognition has expired does not count.',
      },
    ],
  },
  { ...summed, id: 'education.built.classrooms', name: { vi: 'Phòng học xây mới', en: 'Classrooms built' }, unitOfMeasure: room, value: 82 },
  {
    ...summed,
    id: 'education.built.subject-rooms',
    name: { vi: 'Phòng học bộ môn, phòng chức năng xây mới', en: 'Subject and function rooms built' },
    unitOfMeasure: room,
    value: 98,
  },
  {
    ...summed,
    id: 'education.built.multipurpose-halls',
    name: { vi: 'Công trình nhà đa năng', en: 'Multipurpose halls built' },
    unitOfMeasure: building,
    value: 5,
  },
  {
    ...summed,
    id: 'education.built.boarding-buildings',
    name: { vi: 'Công trình nhà bán trú', en: 'Boarding buildings built' },
    unitOfMeasure: building,
    value: 2,
  },
  {
    ...summed,
    id: 'education.built.boarding-rooms',
    name: { vi: 'Số phòng của các nhà bán trú', en: 'Rooms in the boarding buildings' },
    unitOfMeasure: room,
    value: 16,
  },
  {
    ...summed,
    id: 'education.built.kitchens',
    name: { vi: 'Công trình bếp, nhà ăn', en: 'Kitchen and dining buildings built' },
    unitOfMeasure: building,
    value: 3,
  },
  { ...summed, id: 'education.equipped.language', name: { vi: 'Thiết bị phòng ngoại ngữ', en: 'Language rooms equipped' }, unitOfMeasure: room, value: 42 },
  { ...summed, id: 'education.equipped.computing', name: { vi: 'Thiết bị phòng tin học', en: 'Computer rooms equipped' }, unitOfMeasure: room, value: 13 },
  {
    ...summed,
    id: 'education.equipped.multipurpose',
    name: { vi: 'Thiết bị phòng đa năng', en: 'Multipurpose rooms equipped' },
    unitOfMeasure: room,
    value: 42,
  },
  { ...summed, id: 'education.equipped.technology', name: { vi: 'Thiết bị phòng công nghệ', en: 'Technology rooms equipped' }, unitOfMeasure: room, value: 12 },
  {
    ...summed,
    id: 'education.equipped.science',
    name: { vi: 'Thiết bị phòng khoa học tự nhiên', en: 'Natural science rooms equipped' },
    unitOfMeasure: room,
    value: 10,
  },
  {
    ...summed,
    id: 'education.computers',
    name: { vi: 'Số máy tính bổ sung, cấp mới, thay thế', en: 'Computers added, issued or replaced' },
    unitOfMeasure: { vi: 'máy', en: 'computers' },
    value: 540,
  },
  {
    ...floorOfSchools,
    id: 'education.schools-minimum-equipment',
    name: {
      vi: 'Tỷ lệ trường đủ thiết bị dạy học tối thiểu và đồ chơi ngoài trời',
      en: 'Schools with the minimum teaching equipment and outdoor toys',
    },
    operator: '>=',
    value: 100,
    numerator: { vi: 'trường đủ thiết bị dạy học tối thiểu và đồ chơi ngoài trời', en: 'schools with minimum teaching equipment and outdoor toys' },
    confirm: {
      vi: 'Hai điều kiện trong một chỉ tiêu; đồ chơi ngoài trời chỉ áp dụng cho trường mầm non.',
      en: 'Two conditions in one target; outdoor toys apply to preschools.',
    },
  },
  {
    ...ofCommunes,
    id: 'education.communes-criterion-5',
    name: { vi: 'Số xã đạt tiêu chí 5 (cơ sở vật chất trường học)', en: 'Communes meeting new-rural criterion 5 (school facilities)' },
    value: 18,
    minimumLevel: 1,
    numerator: { vi: 'số xã đạt tiêu chí 5', en: 'communes that meet criterion 5' },
    notes: [
      communesOnly,
      planVersionOfCriteria,
      { vi: '"Trong đó 17 xã đạt chuẩn nâng cao" là một chỉ tiêu riêng.', en: '"Of these 17 at the advanced level" is a target of its own.' },
    ],
  },
  {
    ...ofCommunes,
    id: 'education.communes-criterion-5-advanced',
    name: { vi: 'Số xã đạt tiêu chí 5 nâng cao', en: 'Communes meeting criterion 5 at the advanced level' },
    value: 17,
    minimumLevel: 2,
    numerator: { vi: 'số xã đạt tiêu chí 5 mức nâng cao', en: 'communes at the advanced level of criterion 5' },
    notes: [communesOnly, planVersionOfCriteria],
  },
  {
    ...ofCommunes,
    id: 'education.communes-criterion-14',
    name: { vi: 'Số xã đạt tiêu chí 14 (giáo dục)', en: 'Communes meeting new-rural criterion 14 (education)' },
    value: 18,
    minimumLevel: 1,
    numerator: { vi: 'số xã đạt tiêu chí 14', en: 'communes that meet criterion 14' },
    notes: [
      communesOnly,
      planVersionOfCriteria,
      { vi: '"Trong đó 03 xã đạt tiêu chí nâng cao" là một chỉ tiêu riêng.', en: '"Of these 3 at the advanced level" is a target of its own.' },
    ],
  },
  {
    ...ofCommunes,
    id: 'education.communes-criterion-14-advanced',
    name: { vi: 'Số xã đạt tiêu chí 14 nâng cao', en: 'Communes meeting criterion 14 at the advanced level' },
    value: 3,
    minimumLevel: 2,
    numerator: { vi: 'số xã đạt tiêu chí 14 mức nâng cao', en: 'communes at the advanced level of criterion 14' },
    notes: [communesOnly, planVersionOfCriteria],
  },
];
