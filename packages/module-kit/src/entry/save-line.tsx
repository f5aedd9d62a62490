import { observationStates } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { useDisplay } from '../language/use-display.ts';
import { StateMark } from '../targets/status-words.tsx';
import type { SaveResult } from './use-save.ts';

/** The foot of the grid: when it was saved, what has not been sent, and what the signs in the cells mean. */
export function SaveLine({ result, waiting }: { result: SaveResult | undefined; waiting: number }) {
  const { moment } = useDisplay();
  const at = result ? moment(result.at, new Date()) : '';
  return (
    <>
      <div className="save-line">
        {observationStates.map((state) => (
          <StateMark key={state} state={state} size="small" />
        ))}
        <span className="entry-keys">
          <Trans>Ctrl Z hoàn tác · dán khối từ Excel: chọn ô đầu rồi Ctrl V</Trans>
        </span>
      </div>
      <div className="save-line" role="status">
        {result?.outcome.kind === 'recorded' ? (
          <span>
            <Trans>✓ Đã lưu {at}</Trans>
          </span>
        ) : null}
        {waiting ? (
          <span>
            <Trans>{waiting} ô chưa gửi, giữ trên máy này</Trans>
          </span>
        ) : null}
      </div>
    </>
  );
}
