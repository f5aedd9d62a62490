import { RefusedState } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';

/** A page that exists, but not for this account. */
export function Refused() {
  const { t } = useLingui();
  return (
    <RefusedState title={t`Tài khoản này không xem được trang này`}>
      {t`Quyền đi theo cơ quan phụ trách chỉ tiêu. Kết quả đánh giá xem được ở Bảng điều hành.`}
    </RefusedState>
  );
}
