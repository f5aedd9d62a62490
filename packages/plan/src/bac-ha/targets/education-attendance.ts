import type { TargetEntry } from '../../plan-file.ts';
import type { Text } from '../../types.ts';
import { setOf19 } from '../notes.ts';

const percent: Text = { vi: '%', en: 'percent' };
const communeOf19: Text = { vi: 'trên 19 xã, thị trấn', en: 'commune of 19' };
const kept: Text = { vi: '"Duy trì": giữ trong từng năm của kế hoạch.', en: "'Maintain': kept every year." };
const literacyLevel: Text = {
  vi: 'Kế hoạch không nói mức độ biết chữ; hiểu là mức độ 1.',
  en: 'The level of literacy is not stated; level 1 is assumed.',
};

const byCommune = {
  clause: 'III.2.1',
  department: 'education',
  direction: 'higher-is-better',
  unitSet: 'all19',
  reportedBy: 'commune',
} as const;
const floor = {
  ...byCommune,
  unitOfMeasure: percent,
  kind: 'rate',
  window: 'endline',
  shape: 'floor',
  operator: '>=',
  bases: [{ year: 2020 }],
} as const;
const everyYear = { ...byCommune, window: 'every-year', shape: 'every-year', operator: '>=' } as const;

/** III.2.1, second and third dash: enrolment, transition, attainment, literacy, universalisation. */
export const educationAttendanceTargets: readonly TargetEntry[] = [
  {
    ...floor,
    id: 'education.enrolment-age-5',
    name: { vi: 'Tỷ lệ huy động trẻ 5 tuổi ra lớp', en: 'Enrolment of 5-year-olds' },
    value: 99.8,
    numerator: { vi: 'trẻ 5 tuổi ra lớp', en: '5-year-olds at school' },
    denominator: { vi: 'trẻ 5 tuổi cư trú', en: 'resident 5-year-olds' },
  },
  {
    ...everyYear,
    id: 'education.enrolment-age-6',
    name: { vi: 'Tỷ lệ huy động trẻ 6 tuổi vào lớp 1', en: 'Enrolment of 6-year-olds in grade 1' },
    unitOfMeasure: percent,
    kind: 'rate',
    of: 'rate',
    value: 99.9,
    numerator: { vi: 'trẻ 6 tuổi vào lớp 1', en: '6-year-olds in grade 1' },
    denominator: { vi: 'trẻ 6 tuổi cư trú', en: 'resident 6-year-olds' },
    notes: [{ vi: '"Hằng năm": xét từng năm của kế hoạch.', en: '"Yearly": asked of every year of the plan.' }],
  },
  {
    ...floor,
    id: 'education.enrolment-age-6-14',
    name: { vi: 'Tỷ lệ huy động trẻ 6-14 tuổi', en: 'Enrolment of children aged 6 to 14' },
    value: 100,
    numerator: { vi: 'trẻ 6-14 tuổi đang học', en: 'children of 6 to 14 at school' },
    denominator: { vi: 'trẻ 6-14 tuổi cư trú', en: 'resident children of 6 to 14' },
    confirm: {
      vi: 'Đứng trong câu có "hằng năm"; hiểu là mức cuối kỳ.',
      en: "It stands in the sentence of 'yearly'; read as a figure of the end.",
    },
  },
  {
    ...floor,
    id: 'education.transition-to-grade-6',
    name: { vi: 'Tỷ lệ hoàn thành tiểu học vào lớp 6', en: 'Primary completers entering grade 6' },
    value: 99,
    numerator: { vi: 'học sinh vào lớp 6', en: 'entrants to grade 6' },
    denominator: { vi: 'học sinh hoàn thành tiểu học trong năm', en: 'primary completers of the year' },
  },
  {
    ...floor,
    id: 'education.transition-after-lower-secondary',
    name: {
      vi: 'Tỷ lệ tốt nghiệp THCS học tiếp THPT và học nghề',
      en: 'Lower secondary graduates going on to upper secondary or vocational training',
    },
    value: 80,
    numerator: { vi: 'học sinh học tiếp THPT hoặc học nghề', en: 'graduates who go on to upper secondary or vocational schooling' },
    denominator: { vi: 'học sinh tốt nghiệp THCS trong năm', en: 'lower-secondary graduates of the year' },
  },
  {
    ...floor,
    id: 'education.upper-secondary-attainment',
    name: {
      vi: 'Tỷ lệ thanh niên trong độ tuổi đạt trình độ THPT hoặc tương đương',
      en: 'Youth of the age group with upper secondary education or equivalent',
    },
    value: 67,
    numerator: { vi: 'thanh niên có trình độ THPT hoặc tương đương', en: 'young people with upper-secondary education or equivalent' },
    denominator: { vi: 'thanh niên trong độ tuổi', en: 'young people of the age' },
    confirm: {
      vi: 'Kế hoạch không nói độ tuổi; tạm lấy từ 18 đến 21 tuổi.',
      en: 'The plan does not give the age; 18 to 21 is a working assumption.',
    },
  },
  {
    ...floor,
    id: 'education.transition-after-upper-secondary',
    name: {
      vi: 'Tỷ lệ tốt nghiệp THPT vào đại học, cao đẳng, trung cấp, học nghề',
      en: 'Upper secondary graduates entering tertiary or vocational education',
    },
    value: 70,
    numerator: {
      vi: 'học sinh vào đại học, cao đẳng, trung học chuyên nghiệp, học nghề',
      en: 'graduates who enter university, college, professional or vocational schools',
    },
    denominator: { vi: 'học sinh tốt nghiệp THPT trong năm', en: 'upper-secondary graduates of the year' },
  },
  {
    ...floor,
    id: 'education.inclusive-education',
    name: {
      vi: 'Tỷ lệ người khuyết tật, trẻ em khó khăn tham gia giáo dục hoà nhập',
      en: 'People with disabilities and disadvantaged children in inclusive education',
    },
    value: 70,
    numerator: {
      vi: 'người khuyết tật, trẻ em khó khăn học hoà nhập',
      en: 'disabled people and disadvantaged children in inclusive education',
    },
    denominator: {
      vi: 'người khuyết tật, trẻ em khó khăn trong độ tuổi đi học',
      en: 'disabled people and disadvantaged children of school age',
    },
  },
  {
    ...floor,
    id: 'education.literacy-15-60',
    name: { vi: 'Tỷ lệ biết chữ 15-60 tuổi', en: 'Literacy, age 15 to 60' },
    value: 94,
    numerator: { vi: 'người 15-60 tuổi biết chữ', en: 'literate residents of 15 to 60' },
    denominator: { vi: 'người 15-60 tuổi', en: 'residents of 15 to 60' },
    confirm: literacyLevel,
  },
  {
    ...floor,
    id: 'education.literacy-15-35',
    name: { vi: 'Tỷ lệ biết chữ 15-35 tuổi', en: 'Literacy, age 15 to 35' },
    value: 98,
    numerator: { vi: 'người 15-35 tuổi biết chữ', en: 'literate residents of 15 to 35' },
    denominator: { vi: 'người 15-35 tuổi', en: 'residents of 15 to 35' },
    confirm: literacyLevel,
  },
  {
    ...everyYear,
    id: 'education.community-learning-centres',
    name: { vi: 'Tỷ lệ xã có trung tâm học tập cộng đồng', en: 'Communes with a community learning centre' },
    unitOfMeasure: percent,
    kind: 'rate',
    of: 'share-of-units',
    value: 100,
    minimumLevel: 1,
    numerator: { vi: 'số xã, thị trấn có trung tâm học tập cộng đồng', en: 'communes with a community learning centre' },
    denominator: { vi: 'số xã, thị trấn', en: 'communes' },
    notes: [kept, setOf19],
    confirm: { vi: '"Xã" được hiểu là 19 xã, thị trấn.', en: "'Communes' is read as the 19 units." },
  },
  {
    ...everyYear,
    id: 'education.universal-preschool-age-5',
    name: { vi: 'Số xã đạt phổ cập giáo dục mầm non trẻ 5 tuổi', en: 'Communes with universal preschool for 5-year-olds' },
    unitOfMeasure: communeOf19,
    kind: 'count-of-units',
    of: 'count-of-units',
    value: 19,
    minimumLevel: 1,
    numerator: { vi: 'số đơn vị đạt chuẩn', en: 'units at the standard' },
    notes: [setOf19],
    confirm: kept,
  },
  {
    ...everyYear,
    id: 'education.universal-primary-level-3',
    name: { vi: 'Số xã đạt phổ cập giáo dục tiểu học mức độ 3', en: 'Communes with universal primary education, level 3' },
    unitOfMeasure: communeOf19,
    kind: 'count-of-units',
    of: 'count-of-units',
    value: 19,
    minimumLevel: 3,
    numerator: { vi: 'số đơn vị đạt mức độ 3', en: 'units at level 3' },
    notes: [setOf19],
    confirm: kept,
  },
  {
    ...byCommune,
    id: 'education.universal-lower-secondary-level-3',
    name: { vi: 'Số xã đạt phổ cập giáo dục THCS mức độ 3', en: 'Communes with universal lower secondary education, level 3' },
    unitOfMeasure: communeOf19,
    kind: 'count-of-units',
    window: 'endline',
    shape: 'count-of-units',
    operator: '>=',
    value: 12,
    minimumLevel: 3,
    othersAtLeastLevel: 2,
    numerator: { vi: 'số đơn vị đạt mức độ 3', en: 'units at level 3' },
    bases: [{ year: 2020 }],
    notes: [
      {
        vi: '"12/19 mức độ 3, còn lại đạt mức độ 2" là hai điều kiện: ít nhất 12 đơn vị ở mức độ 3 và mọi đơn vị khác ít nhất ở mức độ 2.',
        en: '"12 of 19 at level 3, the rest at level 2" is two conditions: at least 12 at level 3 and all others at least at level 2.',
      },
      setOf19,
    ],
  },
];
