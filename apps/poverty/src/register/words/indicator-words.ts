import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Short names of the indicators of all three standards, for lists; the full names stand with the law's words on the household's page. */
export const indicatorWords: Readonly<Record<string, MessageDescriptor>> = {
  employment: msg`việc làm`,
  dependants: msg`người phụ thuộc`,
  nutrition: msg`dinh dưỡng`,
  health_access: msg`khám chữa bệnh`,
  health_insurance: msg`BHYT`,
  adult_education: msg`học vấn người lớn`,
  child_schooling: msg`trẻ đi học`,
  housing_quality: msg`chất lượng nhà`,
  housing_area: msg`diện tích nhà`,
  water: msg`nước sinh hoạt`,
  latrine: msg`nhà tiêu`,
  telecom: msg`viễn thông`,
  info_means: msg`phương tiện thông tin`,
  info_assets: msg`tài sản thông tin`,
  waste: msg`rác thải`,
};
