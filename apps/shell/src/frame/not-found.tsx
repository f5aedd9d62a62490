import { PageLink } from '@bac-thang/module-kit';
import { EmptyState } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';

export function NotFound() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Không có trang này`} action={<PageLink to="/">{t`Về Bảng điều hành`}</PageLink>}>
      <Trans>Kiểm tra lại địa chỉ.</Trans>
    </EmptyState>
  );
}
