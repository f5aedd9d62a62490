import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CompletedLevel, SchoolLevel, VocationalCertificate, WorkStatus } from '../../gql/graphql.ts';

/** Where a person learns now. */
export const schoolWords: Readonly<Record<SchoolLevel, MessageDescriptor>> = {
  NONE: msg`không đi học`,
  PRESCHOOL: msg`mầm non`,
  PRIMARY: msg`tiểu học`,
  LOWER_SECONDARY: msg`THCS`,
  UPPER_SECONDARY: msg`THPT`,
  VOCATIONAL: msg`giáo dục nghề nghiệp`,
  HIGHER: msg`cao đẳng, đại học`,
};

/** The highest level that was finished. */
export const completedWords: Readonly<Record<CompletedLevel, MessageDescriptor>> = {
  NONE: msg`chưa tốt nghiệp cấp nào`,
  PRIMARY: msg`tốt nghiệp tiểu học`,
  LOWER_SECONDARY: msg`tốt nghiệp THCS`,
  UPPER_SECONDARY: msg`tốt nghiệp THPT`,
  HIGHER: msg`tốt nghiệp cao đẳng, đại học`,
};

export const vocationalWords: Readonly<Record<VocationalCertificate, MessageDescriptor>> = {
  NONE: msg`không có chứng chỉ nghề`,
  ELEMENTARY: msg`sơ cấp nghề`,
  INTERMEDIATE: msg`trung cấp`,
  COLLEGE: msg`cao đẳng nghề`,
};

export const workWords: Readonly<Record<WorkStatus, MessageDescriptor>> = {
  WAGE: msg`làm công ăn lương`,
  OWN_ACCOUNT: msg`tự làm (nông nghiệp, buôn bán của gia đình)`,
  NONE: msg`không có việc làm`,
};
