import { PageLink } from '@bac-thang/module-kit';
import { Button, Notice } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { RecordedEvent } from '../events/life-event-outcome.ts';

interface Props {
  readonly recorded: RecordedEvent;
  /** The household of the page; the others that were touched get a link. */
  readonly here?: string;
  readonly undo: () => void;
  readonly close: () => void;
}

/** What was just written, the way to take it back, and where else it can be seen. */
export function RecordedNotice({ recorded, here, undo, close }: Props) {
  const { t } = useLingui();
  const { event, households } = recorded;
  const others = households.filter(({ id }) => id !== here);
  return (
    <div role="status" className="register-recorded">
      <Notice
        tone="leaf"
        title={event.kind === 'UNDO' ? t`Đã hoàn tác` : t`Đã ghi`}
        onClose={close}
        closeLabel={t`Đóng thông báo`}
        action={
          event.canUndo ? (
            <Button size="compact-sm" variant="default" onClick={undo}>
              <Trans>Hoàn tác</Trans>
            </Button>
          ) : undefined
        }
      >
        {event.sentence}
        {others.map(({ id, code, head }) => (
          <span key={id}>
            {' '}
            <PageLink to={`/poverty/register/${id}`}>{t`Xem hộ ${head} (${code})`}</PageLink>
          </span>
        ))}
      </Notice>
    </div>
  );
}
