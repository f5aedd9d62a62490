import { ErrorState } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';

/** A part of the page that broke: said in words, with a way on. */
export function ThrownState({ error, again }: { error: Error; again: () => void }) {
  const { t } = useLingui();
  return (
    <ErrorState title={t`Phần này của trang không hiển thị được`} onRetry={again} retryLabel={t`Thử lại`} reference={error.message}>
      {t`Các phần khác vẫn dùng được và số liệu đã gõ vẫn còn. Nếu thử lại không được, báo cho quản trị dòng dưới đây.`}
    </ErrorState>
  );
}
