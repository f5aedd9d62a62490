import type {
  BuildingPart,
  CompletedLevel,
  InformationMeans,
  Latrine,
  SchoolLevel,
  VocationalCertificate,
  WasteTreatment,
  WaterSource,
  WorkStatus,
} from '@bac-thang/indicators';
import { wordEnum } from './word-enum.ts';

/** Each list is complete: a word that the calculation knows and that is missing here does not compile. */
const all = <Word extends string>(words: Record<Word, true>) => Object.keys(words) as Word[];

export const DurabilityEnum = wordEnum('Durability', 'Vật liệu bền chắc or không bền chắc.', all<BuildingPart>({ durable: true, 'not-durable': true }));

export const WaterSourceEnum = wordEnum(
  'WaterSource',
  'Nguồn nước sinh hoạt: PIPED nước máy, BOREHOLE giếng khoan, PROTECTED_DUG_WELL giếng đào được bảo vệ, PROTECTED_SPRING khe/mó được bảo vệ, RAIN nước mưa, BOTTLED nước đóng chai/bình; the rest are not protected.',
  all<WaterSource>({
    piped: true,
    borehole: true,
    'protected-dug-well': true,
    'protected-spring': true,
    rain: true,
    bottled: true,
    'unprotected-dug-well': true,
    'unprotected-spring': true,
    'river-or-pond': true,
    other: true,
  }),
);

export const LatrineEnum = wordEnum(
  'Latrine',
  'Nhà tiêu: SEPTIC tự hoại/bán tự hoại, POUR_FLUSH thấm dội nước, VENTILATED_PIT cải tiến có ống thông hơi, DOUBLE_VAULT hai ngăn, OTHER loại khác, NONE không có.',
  all<Latrine>({ septic: true, 'pour-flush': true, 'ventilated-pit': true, 'double-vault': true, other: true, none: true }),
);

export const InformationMeansEnum = wordEnum(
  'InformationMeans',
  'Phương tiện tiếp cận thông tin: tivi, radio, máy tính để bàn, điện thoại, máy tính xách tay, máy tính bảng, điện thoại thông minh.',
  all<InformationMeans>({ television: true, radio: true, desktop: true, telephone: true, laptop: true, tablet: true, smartphone: true }),
);

export const WasteTreatmentEnum = wordEnum(
  'WasteTreatment',
  'Xử lý rác thải: COLLECTED thu gom, TREATED_AT_HOME tự xử lý, DUMPED vứt ra môi trường.',
  all<WasteTreatment>({ collected: true, 'treated-at-home': true, dumped: true }),
);

export const SchoolLevelEnum = wordEnum(
  'SchoolLevel',
  'Where a person learns now: mầm non, tiểu học, THCS, THPT, giáo dục nghề nghiệp, đại học; NONE: not at school.',
  all<SchoolLevel>({ none: true, preschool: true, primary: true, 'lower-secondary': true, 'upper-secondary': true, vocational: true, higher: true }),
);

export const CompletedLevelEnum = wordEnum(
  'CompletedLevel',
  'Highest level that was finished: tiểu học, THCS, THPT, đại học; NONE: none of them.',
  all<CompletedLevel>({ none: true, primary: true, 'lower-secondary': true, 'upper-secondary': true, higher: true }),
);

export const VocationalCertificateEnum = wordEnum(
  'VocationalCertificate',
  'ELEMENTARY sơ cấp, INTERMEDIATE trung cấp, COLLEGE cao đẳng; NONE: none of them.',
  all<VocationalCertificate>({ none: true, elementary: true, intermediate: true, college: true }),
);

export const WorkStatusEnum = wordEnum(
  'WorkStatus',
  "WAGE làm công ăn lương, OWN_ACCOUNT tự làm (the family's own farm or trade), NONE không có việc làm.",
  all<WorkStatus>({ wage: true, 'own-account': true, none: true }),
);
