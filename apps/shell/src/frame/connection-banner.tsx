import { useApolloClient } from '@apollo/client/react';
import { useConnection } from '@bac-thang/module-kit';
import { Button } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';

/** The line is down: said once for the whole page, with what can still be done. */
export function ConnectionBanner() {
  const client = useApolloClient();
  const state = useConnection();
  if (state !== 'offline' && state !== 'unavailable') return null;
  return (
    <div className="connection-banner" role="status">
      <span>
        {state === 'offline' ? (
          <Trans>Mất kết nối tới máy chủ. Vẫn xem và gõ số liệu được; số liệu chưa gửi được giữ trên máy này.</Trans>
        ) : (
          <Trans>Máy chủ đang mất kết nối với cơ sở dữ liệu và sẽ tự nối lại. Số liệu chưa gửi được giữ trên máy này.</Trans>
        )}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => void client.refetchQueries({ include: 'active' })}>
        <Trans>Thử lại</Trans>
      </Button>
    </div>
  );
}
