import { reviewLimitNames } from '@bac-thang/plan';
import { waitings } from '../../review/due-dates.ts';
import { reviewSteps } from '../../review/steps.ts';
import { wordEnum } from '../household/word-enum.ts';

export const ReviewStepEnum = wordEnum(
  'ReviewStep',
  'Where a household stands: NOT_SEEN chưa rà soát, DRAFTED phiếu nháp, SURVEYED đã rà soát, SURVEY_AGAIN phải rà soát lại (họp dân không đồng ý), MET họp dân đã đồng ý, POSTED đang niêm yết, COMPLAINT có khiếu nại, READY niêm yết xong, RECOGNISED đã công nhận, GONE không còn ở xã.',
  reviewSteps,
);

export const ReviewOriginEnum = wordEnum(
  'ReviewOrigin',
  'How a household came into the review: ON_LIST trong danh sách đang quản lý, REQUEST giấy đề nghị (Mẫu số 01), ESCAPE_REQUEST đề nghị công nhận thoát (Mẫu số 04), FOUND cán bộ phát hiện.',
  ['on-list', 'request', 'escape-request', 'found'],
);

export const SurveyStateEnum = wordEnum('SurveyState', 'DRAFT phiếu nháp, FINAL phiếu hoàn thành.', ['draft', 'final']);

export const ReviewWaitingEnum = wordEnum(
  'ReviewWaiting',
  'What a hamlet or unit waits for: SURVEY rà soát, MEETING họp dân, POSTING niêm yết, COMPLAINT trả lời khiếu nại và niêm yết lại, POSTING_RUNS chờ hết niêm yết, OPINION xin ý kiến, OPINION_ANSWER chờ ý kiến, RECOGNITION công nhận, NOTHING không còn gì.',
  waitings,
);

export const ReviewLimitEnum = wordEnum(
  'ReviewLimitName',
  'POSTING niêm yết, COMPLAINT trả lời khiếu nại, OPINION ý kiến của cơ quan cấp trên.',
  reviewLimitNames,
);
