import { type Failure, FailureText } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';

/** Why an event was not recorded. What is typed of persons stays on this page and is kept nowhere else, which is said when the line is down. */
export function EventFailure({ failure }: { failure: Failure }) {
  if (failure.code !== 'OFFLINE' && failure.code !== 'UNAVAILABLE' && failure.code !== 'UNAUTHENTICATED') return <FailureText failure={failure} />;
  return failure.code === 'UNAUTHENTICATED' ? (
    <Trans>Phiên làm việc đã hết, chưa ghi gì. Đăng nhập lại rồi ghi; những gì đã gõ còn ở đây chừng nào trang này còn mở.</Trans>
  ) : (
    <Trans>Chưa kết nối được máy chủ, chưa ghi gì. Những gì đã gõ còn ở đây chừng nào trang này còn mở; ghi lại khi có mạng.</Trans>
  );
}
