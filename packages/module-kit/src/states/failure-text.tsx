import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Failure } from '../client/failure.ts';
import { useLanguage } from '../language/use-language.ts';

/** A failure in words: what happened and what to do. */
export function FailureText({ failure }: { failure: Failure }): ReactNode {
  const { locale } = useLanguage();
  // What was refused for its content is told best by who refused it.
  if (failure.sentence && (failure.code === 'BAD_USER_INPUT' || failure.code === 'CONFLICT')) return failure.sentence[locale];
  switch (failure.code) {
    case 'OFFLINE':
      return <Trans>Không có kết nối tới máy chủ. Số liệu đã gõ được giữ trên máy này và gửi lại được khi có mạng.</Trans>;
    case 'UNAVAILABLE':
      return <Trans>Máy chủ tạm thời không truy cập được cơ sở dữ liệu. Số liệu đã gõ được giữ; thử lại sau ít phút.</Trans>;
    case 'UNAUTHENTICATED':
      return <Trans>Phiên làm việc đã hết. Đăng nhập lại để tiếp tục; số liệu đã gõ vẫn còn.</Trans>;
    case 'FORBIDDEN':
      return <Trans>Tài khoản này không có quyền làm việc đó.</Trans>;
    case 'NOT_FOUND':
      return <Trans>Không tìm thấy, hoặc tài khoản này không được xem.</Trans>;
    case 'CONFLICT':
      return <Trans>Yêu cầu này đã được gửi trước đó với nội dung khác. Tải lại trang rồi làm lại.</Trans>;
    case 'RATE_LIMITED':
      return <Trans>Gửi quá nhiều yêu cầu trong thời gian ngắn. Chờ một phút rồi thử lại.</Trans>;
    case 'BAD_USER_INPUT':
      return <Trans>Máy chủ không hiểu yêu cầu. Tải lại trang để dùng bản mới nhất.</Trans>;
    case 'UNEXPECTED':
      return <Trans>Máy chủ gặp lỗi ngoài dự kiến. Thử lại; nếu vẫn lỗi, báo cho quản trị.</Trans>;
  }
}
