import { type ObservationState, StatusMark, type StatusMarkProps, type VerdictStatus } from '@bac-thang/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';

/** The words of the nine verdicts, as the plan's readers use them. */
export const verdictWords: Readonly<Record<VerdictStatus, MessageDescriptor>> = {
  MET: msg`đạt`,
  ON_TRACK: msg`đúng tiến độ`,
  BEHIND: msg`chậm`,
  FAR_BEHIND: msg`rất chậm`,
  WORSENING: msg`xấu đi`,
  MISSED: msg`không đạt`,
  BROKEN: msg`đã vi phạm`,
  UNDECIDED: msg`chưa kết luận`,
  NOT_ASSESSABLE: msg`chưa đánh giá được`,
};

export const stateWords: Readonly<Record<ObservationState, MessageDescriptor>> = {
  DRAFT: msg`nháp`,
  SUBMITTED: msg`chờ duyệt`,
  ACCEPTED: msg`đã chấp nhận`,
  RETURNED: msg`trả lại`,
};

type Size = StatusMarkProps['size'];

export function VerdictMark({ status, size }: { status: VerdictStatus; size?: Size }) {
  const { _ } = useLingui();
  return <StatusMark status={status} word={_(verdictWords[status])} {...(size ? { size } : {})} />;
}

export function StateMark({ state, size }: { state: ObservationState; size?: Size }) {
  const { _ } = useLingui();
  return <StatusMark status={state} word={_(stateWords[state])} {...(size ? { size } : {})} />;
}
