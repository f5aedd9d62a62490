import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReviewWaiting } from '../../gql/graphql.ts';

/** What a hamlet or a unit waits for, as something to be done. */
export const waitingWords: Readonly<Record<ReviewWaiting, MessageDescriptor>> = {
  SURVEY: msg`rà soát`,
  MEETING: msg`họp dân`,
  POSTING: msg`niêm yết`,
  POSTING_RUNS: msg`hết thời gian niêm yết`,
  COMPLAINT: msg`trả lời khiếu nại`,
  OPINION: msg`xin ý kiến cấp trên`,
  OPINION_ANSWER: msg`ý kiến cấp trên`,
  RECOGNITION: msg`Chủ tịch công nhận`,
  NOTHING: msg`không chờ gì`,
};
