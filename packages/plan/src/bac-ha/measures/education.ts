import type { MeasureEntry } from '../../plan-file.ts';
import type { Text } from '../../types.ts';

const school: Text = { vi: 'trường', en: 'schools' };
const room: Text = { vi: 'phòng', en: 'rooms' };
const building: Text = { vi: 'công trình', en: 'buildings' };
const pupil: Text = { vi: 'học sinh', en: 'pupils' };
const child: Text = { vi: 'trẻ', en: 'children' };
const person: Text = { vi: 'người', en: 'persons' };
const schools: Text = { vi: 'số trường', en: 'schools' };

const group = {
  attendance: { vi: 'Huy động, chuyển cấp', en: 'Enrolment and transition' },
  literacy: { vi: 'Xoá mù chữ, trình độ', en: 'Literacy and attainment' },
  universal: { vi: 'Phổ cập và tiêu chí', en: 'Universalisation and criteria' },
  schools: { vi: 'Trường đạt chuẩn', en: 'Schools to standard' },
  facilities: { vi: 'Cơ sở vật chất xây mới', en: 'Facilities built' },
  equipment: { vi: 'Thiết bị', en: 'Equipment' },
} as const;

const byCommune = { department: 'education', unitSet: 'all19', reportedBy: 'commune' } as const;

function share(id: string, name: Text, unitOfMeasure: Text, numerator: Text, denominator: Text, heading: Text, hint?: Text): MeasureEntry {
  return { ...byCommune, id, name, takes: 'share', unitOfMeasure, numerator, denominator, targets: [id], group: heading, ...(hint && { hint }) };
}

/** Counts of the year; a school year belongs to the year in which it ends. */
function quantity(id: string, name: Text, unitOfMeasure: Text, heading: Text): MeasureEntry {
  return { ...byCommune, id, name, takes: 'quantity', unitOfMeasure, targets: [id], group: heading };
}

function level(id: string, name: Text, levels: readonly Text[], targets: readonly string[], unitSet: string): MeasureEntry {
  return {
    ...byCommune,
    unitSet,
    id,
    name,
    takes: 'level',
    unitOfMeasure: { vi: 'mức', en: 'level' },
    levels: levels.map((words, index) => ({ level: index, name: words })),
    targets,
    group: group.universal,
  };
}

const metOrNot: readonly Text[] = [
  { vi: 'chưa đạt', en: 'not met' },
  { vi: 'đạt', en: 'met' },
];
const metOrAdvanced: readonly Text[] = [...metOrNot, { vi: 'nâng cao', en: 'advanced' }];
const threeLevels: readonly Text[] = [
  { vi: 'chưa đạt', en: 'not met' },
  { vi: 'mức độ 1', en: 'level 1' },
  { vi: 'mức độ 2', en: 'level 2' },
  { vi: 'mức độ 3', en: 'level 3' },
];

/** What feeds the 33 targets of Education; criteria 5 and 14 feed two targets each. */
export const educationMeasures: readonly MeasureEntry[] = [
  share(
    'education.enrolment-age-5',
    { vi: 'Trẻ 5 tuổi ra lớp', en: '5-year-olds at school' },
    child,
    { vi: 'trẻ 5 tuổi ra lớp', en: 'at school' },
    { vi: 'trẻ 5 tuổi cư trú', en: 'resident 5-year-olds' },
    group.attendance,
  ),
  share(
    'education.enrolment-age-6',
    { vi: 'Trẻ 6 tuổi vào lớp 1', en: '6-year-olds in grade 1' },
    child,
    { vi: 'trẻ 6 tuổi vào lớp 1', en: 'in grade 1' },
    { vi: 'trẻ 6 tuổi cư trú', en: 'resident 6-year-olds' },
    group.attendance,
    { vi: 'Mẫu số là trẻ cư trú theo sổ phổ cập, không phải học sinh.', en: 'The denominator is resident children of the register, not pupils.' },
  ),
  share(
    'education.enrolment-age-6-14',
    { vi: 'Trẻ 6-14 tuổi đang học', en: 'Children of 6 to 14 at school' },
    child,
    { vi: 'trẻ 6-14 tuổi đang học', en: 'at school' },
    { vi: 'trẻ 6-14 tuổi cư trú', en: 'resident children of 6 to 14' },
    group.attendance,
  ),
  share(
    'education.transition-to-grade-6',
    { vi: 'Hoàn thành tiểu học vào lớp 6', en: 'Primary completers entering grade 6' },
    pupil,
    { vi: 'vào lớp 6', en: 'entered grade 6' },
    { vi: 'hoàn thành tiểu học', en: 'completed primary' },
    group.attendance,
  ),
  share(
    'education.transition-after-lower-secondary',
    { vi: 'Tốt nghiệp THCS học tiếp', en: 'Lower secondary graduates going on' },
    pupil,
    { vi: 'học tiếp THPT, học nghề', en: 'went on' },
    { vi: 'tốt nghiệp THCS', en: 'graduated' },
    group.attendance,
  ),
  share(
    'education.transition-after-upper-secondary',
    { vi: 'Tốt nghiệp THPT học tiếp', en: 'Upper secondary graduates going on' },
    pupil,
    { vi: 'vào đại học, cao đẳng, trung cấp, học nghề', en: 'went on' },
    { vi: 'tốt nghiệp THPT', en: 'graduated' },
    group.attendance,
  ),
  share(
    'education.inclusive-education',
    { vi: 'Học hoà nhập', en: 'Inclusive education' },
    person,
    { vi: 'đang học hoà nhập', en: 'in inclusive education' },
    { vi: 'người khuyết tật, trẻ em khó khăn trong độ tuổi', en: 'disabled people and disadvantaged children of school age' },
    group.attendance,
  ),
  share(
    'education.literacy-15-60',
    { vi: 'Biết chữ 15-60 tuổi', en: 'Literate, 15 to 60' },
    person,
    { vi: 'biết chữ', en: 'literate' },
    { vi: 'người 15-60 tuổi', en: 'residents of 15 to 60' },
    group.literacy,
  ),
  share(
    'education.literacy-15-35',
    { vi: 'Biết chữ 15-35 tuổi', en: 'Literate, 15 to 35' },
    person,
    { vi: 'biết chữ', en: 'literate' },
    { vi: 'người 15-35 tuổi', en: 'residents of 15 to 35' },
    group.literacy,
  ),
  share(
    'education.upper-secondary-attainment',
    { vi: 'Thanh niên có trình độ THPT', en: 'Youth with upper secondary education' },
    person,
    { vi: 'có trình độ THPT hoặc tương đương', en: 'with upper secondary or equivalent' },
    { vi: 'thanh niên trong độ tuổi', en: 'young people of the age' },
    group.literacy,
    { vi: 'Tạm lấy độ tuổi 18 đến 21, chờ xác nhận.', en: 'Age 18 to 21 for the time being, to be confirmed.' },
  ),
  level(
    'education.universal-preschool-age-5',
    { vi: 'Phổ cập mầm non 5 tuổi', en: 'Universal preschool, age 5' },
    metOrNot,
    ['education.universal-preschool-age-5'],
    'all19',
  ),
  level('education.universal-primary', { vi: 'Phổ cập tiểu học', en: 'Universal primary' }, threeLevels, ['education.universal-primary-level-3'], 'all19'),
  level(
    'education.universal-lower-secondary',
    { vi: 'Phổ cập THCS', en: 'Universal lower secondary' },
    threeLevels,
    ['education.universal-lower-secondary-level-3'],
    'all19',
  ),
  level(
    'education.community-learning-centre',
    { vi: 'Trung tâm học tập cộng đồng', en: 'Community learning centre' },
    [
      { vi: 'không có', en: 'none' },
      { vi: 'có', en: 'exists' },
    ],
    ['education.community-learning-centres'],
    'all19',
  ),
  level(
    'education.criterion-5',
    { vi: 'Tiêu chí 5 nông thôn mới', en: 'New-rural criterion 5' },
    metOrAdvanced,
    ['education.communes-criterion-5', 'education.communes-criterion-5-advanced'],
    'rural18',
  ),
  level(
    'education.criterion-14',
    { vi: 'Tiêu chí 14 nông thôn mới', en: 'New-rural criterion 14' },
    metOrAdvanced,
    ['education.communes-criterion-14', 'education.communes-criterion-14-advanced'],
    'rural18',
  ),
  share(
    'education.schools-facility-standard',
    { vi: 'Trường đạt chuẩn cơ sở vật chất', en: 'Schools to the facility standard' },
    school,
    { vi: 'trường đạt chuẩn', en: 'to standard' },
    schools,
    group.schools,
  ),
  share(
    'education.schools-national-standard',
    { vi: 'Trường đạt chuẩn quốc gia', en: 'Schools to the national standard' },
    school,
    { vi: 'trường được công nhận, còn hạn', en: 'recognised, not expired' },
    schools,
    group.schools,
  ),
  share(
    'education.schools-minimum-equipment',
    { vi: 'Trường đủ thiết bị tối thiểu', en: 'Schools with minimum equipment' },
    school,
    { vi: 'trường đủ thiết bị, đồ chơi', en: 'with equipment and toys' },
    schools,
    group.schools,
  ),
  quantity('education.built.classrooms', { vi: 'Phòng học', en: 'Classrooms' }, room, group.facilities),
  quantity('education.built.subject-rooms', { vi: 'Phòng bộ môn, chức năng', en: 'Subject and function rooms' }, room, group.facilities),
  quantity('education.built.multipurpose-halls', { vi: 'Nhà đa năng', en: 'Multipurpose halls' }, building, group.facilities),
  quantity('education.built.boarding-buildings', { vi: 'Nhà bán trú', en: 'Boarding buildings' }, building, group.facilities),
  quantity('education.built.boarding-rooms', { vi: 'Phòng bán trú', en: 'Boarding rooms' }, room, group.facilities),
  quantity('education.built.kitchens', { vi: 'Bếp, nhà ăn', en: 'Kitchens and dining halls' }, building, group.facilities),
  quantity('education.equipped.language', { vi: 'Phòng ngoại ngữ', en: 'Language rooms' }, room, group.equipment),
  quantity('education.equipped.computing', { vi: 'Phòng tin học', en: 'Computer rooms' }, room, group.equipment),
  quantity('education.equipped.multipurpose', { vi: 'Phòng đa năng', en: 'Multipurpose rooms' }, room, group.equipment),
  quantity('education.equipped.technology', { vi: 'Phòng công nghệ', en: 'Technology rooms' }, room, group.equipment),
  quantity('education.equipped.science', { vi: 'Phòng khoa học tự nhiên', en: 'Science rooms' }, room, group.equipment),
  quantity('education.computers', { vi: 'Máy tính', en: 'Computers' }, { vi: 'máy', en: 'computers' }, group.equipment),
];
