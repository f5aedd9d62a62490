import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { HouseholdFactsInput, MemberFactsInput } from '../../gql/graphql.ts';

/** What the fields of the sheets are called. */
export const householdFactLabels: Readonly<Record<keyof HouseholdFactsInput, MessageDescriptor>> = {
  floorArea: msg`Diện tích nhà ở`,
  wall: msg`Tường`,
  column: msg`Cột`,
  roof: msg`Mái`,
  waterSource: msg`Nguồn nước sinh hoạt`,
  latrine: msg`Nhà tiêu`,
  internetUse: msg`Có người dùng internet`,
  telephoneUse: msg`Có người dùng điện thoại`,
  informationMeans: msg`Phương tiện thông tin`,
  hearsLoudspeaker: msg`Nghe được loa truyền thanh`,
  wasteTreatment: msg`Xử lý rác thải`,
  untreatedIllness: msg`Có người ốm nặng không được chữa`,
};

export const memberFactLabels: Readonly<Record<keyof MemberFactsInput, MessageDescriptor>> = {
  schooling: msg`Đang học`,
  completed: msg`Bằng cấp cao nhất`,
  vocational: msg`Chứng chỉ nghề`,
  trainedOnTheJob: msg`Được doanh nghiệp tuyển và đào tạo tại chỗ`,
  work: msg`Việc làm`,
  labourContract: msg`Có hợp đồng lao động`,
  ableToWork: msg`Có khả năng lao động`,
  lookingForWork: msg`Đang tìm việc mà chưa có`,
  healthInsurance: msg`Thẻ BHYT`,
  disability: msg`Khuyết tật`,
  socialAllowance: msg`Trợ cấp xã hội hằng tháng`,
  stunted: msg`Suy dinh dưỡng thấp còi`,
  underweight: msg`Suy dinh dưỡng nhẹ cân`,
};
