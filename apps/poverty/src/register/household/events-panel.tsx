import { PageLink, useDisplay } from '@bac-thang/module-kit';
import { Button, EmptyState, Panel } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { fieldOfMoment } from './past-view.ts';
import type { RegisterEvent, RegisterHousehold } from './register-household.ts';

interface Props {
  readonly household: RegisterHousehold;
  /** Absent: nothing is changed here. */
  readonly undo: ((event: RegisterEvent) => void) | undefined;
}

/** The register as it stood the second before an event was recorded. */
const before = ({ recordedAt }: RegisterEvent) => fieldOfMoment(new Date(Date.parse(recordedAt) - 1000));

/** What happened to the household, the latest first. Nothing is ever removed: what was undone stays, and says so. */
export function EventsPanel({ household, undo }: Props) {
  const { t } = useLingui();
  const { date, moment } = useDisplay();
  const { events, id } = household;
  return (
    <Panel title={t`Biến động`} aside={<Plural value={events.length} other="# lần ghi" />}>
      {events.length === 0 ? <EmptyState title={t`Chưa có biến động nào`} /> : null}
      <ol className="register-events">
        {events.map((event) => (
          <li key={event.id} className={event.undoneBy ? 'is-undone' : undefined}>
            <span className="register-event-day">{date(event.happenedOn)}</span>
            <div>
              <span className="register-event-sentence">{event.sentence}</span>
              {event.undoneBy ? (
                <span className="register-undone">
                  <Trans>
                    ⊘ đã hoàn tác {moment(event.undoneBy.recordedAt)}, {event.undoneBy.by}
                  </Trans>
                </span>
              ) : null}
              <div className="register-soft">
                <Trans>
                  ghi {moment(event.recordedAt)}, {event.by}
                </Trans>{' '}
                <span className="bt-print-hidden">
                  · <PageLink to={`/poverty/register/${id}?known=${before(event)}`}>{t`sổ trước lần ghi này`}</PageLink>
                </span>
              </div>
            </div>
            {undo && event.canUndo ? (
              <Button size="compact-sm" variant="default" onClick={() => undo(event)} aria-label={t`Hoàn tác: ${event.sentence}`}>
                <Trans>Hoàn tác</Trans>
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
