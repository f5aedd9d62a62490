import { FailureText, useDisplay } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import type { Saving } from './use-sheet-saving.ts';

/** Where the draft stands: on the server, on its way, or still only on this page. */
export function SaveLine({ saving, open }: { saving: Saving; open: boolean }) {
  const { moment } = useDisplay();
  return (
    <p className="review-save" role="status" data-saving={saving.kind}>
      {!open ? <Trans>Phiếu chỉ để xem.</Trans> : <Words saving={saving} moment={(at) => moment(at, new Date())} />}
    </p>
  );
}

function Words({ saving, moment }: { saving: Saving; moment: (at: string) => string }) {
  switch (saving.kind) {
    case 'untouched':
      return <Trans>Chưa sửa gì.</Trans>;
    case 'waiting':
      return <Trans>… sắp lưu nháp</Trans>;
    case 'sending':
      return <Trans>… đang lưu nháp</Trans>;
    case 'saved':
      return <Trans>✓ đã lưu nháp {moment(saving.at)}</Trans>;
    case 'refused':
      return (
        <span className="bt-tone-text bt-tone-brick">
          <Trans>✖ chưa lưu: có ô phải sửa</Trans>
        </span>
      );
    case 'stale':
      return (
        <span className="bt-tone-text bt-tone-brick">
          <Trans>✖ chưa lưu: phiếu đã có bản mới hơn</Trans>
        </span>
      );
    case 'failed':
      return (
        <span className="bt-tone-text bt-tone-rice">
          {saving.failure.code === 'OFFLINE' || saving.failure.code === 'UNAVAILABLE' ? (
            <Trans>⊘ mất kết nối: phần vừa gõ chỉ còn trên trang này, đừng đóng trang; tự gửi lại khi có mạng</Trans>
          ) : (
            <>
              <Trans>✖ chưa lưu:</Trans> <FailureText failure={saving.failure} />
            </>
          )}
        </span>
      );
  }
}
