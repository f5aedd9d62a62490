import { FailureState, failureOf, Loading, PageLink, useAddress, useDisplay, useRegisterSight } from '@bac-thang/module-kit';
import { Button, Notice, PageHeader, Panel, RefusedState, Skeleton, useDisclosure } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { EventMenu } from '../events/event-menu.tsx';
import type { RecordedEvent } from '../events/life-event-outcome.ts';
import { type Doing, OpenDialog } from '../events/open-dialog.tsx';
import { ClassMark } from '../words/class-mark.tsx';
import { areaWords } from '../words/person-words.ts';
import { today } from '../words/today.ts';
import { ClassYears } from './class-years.tsx';
import { EventsPanel } from './events-panel.tsx';
import { FeaturesPanel } from './features-panel.tsx';
import { MembersPanel } from './members-panel.tsx';
import { OneYear } from './one-year.tsx';
import { PastBanner, PastControls } from './past-controls.tsx';
import { isPast, usePastView } from './past-view.ts';
import { RecordedNotice } from './recorded-notice.tsx';
import { RegisterListsContext } from './register-lists.tsx';
import { handOver, takeOver } from './registered.ts';
import { useHousehold } from './use-household.ts';
import './household.css';

const DeprivationsPanel = lazy(() => import('./deprivations-panel.tsx'));

/** A household: who lives there, what it is and why, what happened to it; and everything that can happen to it next. */
export function HouseholdPage() {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { date, number } = useDisplay();
  const { id = '' } = useParams();
  const { to } = useAddress();
  const go = useNavigate();
  const view = usePastView();
  const { reach } = useRegisterSight();
  const { household, ofYear, year, ethnicGroups, causes, answered, error, refetch } = useHousehold(id, view);
  const [pastOpened, { toggle: togglePast, close: closePast }] = useDisclosure(false);
  const [doing, setDoing] = useState<Doing>();
  const [recorded, setRecorded] = useState<RecordedEvent | undefined>(() => takeOver(id));
  if (!household && (answered || (error && failureOf(error).code === 'NOT_FOUND'))) {
    return (
      <RefusedState title={t`Không có hộ này trong sổ, hoặc tài khoản này không được xem`} action={<PageLink to="/poverty/register">{t`Về sổ hộ`}</PageLink>}>
        <Trans>Hộ đã chuyển sang xã khác thì xã ấy quản lý; hộ chưa có vào ngày đang xem thì chọn ngày sau.</Trans>
      </RefusedState>
    );
  }
  if (error && !household) return <FailureState error={error} again={refetch} />;
  if (!household) return <Loading height={640} />;
  const past = isPast(view);
  const ended = reach === 'all' && !past && household.on < today();
  const mayChange = household.mayChange && !past && !ended;
  const until = [household.on, ...(view.known ? [view.known.slice(0, 10)] : [])].sort()[0] ?? household.on;
  // Looking at the past, the class is the one that had been recognised by then.
  const latest = household.history.find(({ current, decidedOn }) => current && (!past || decidedOn <= until));
  const lastDay = date(household.on);
  const done = (event: RecordedEvent) => {
    setDoing(undefined);
    if (!event.households.some((each) => each.id === id)) {
      // It moved to another commune, or its registration was taken back: there is nothing left to show here.
      handOver(event);
      void go(to('/poverty/register'));
      return;
    }
    setRecorded(event);
    void refetch();
  };
  const undo = (event: { id: string; sentence: string }) => setDoing({ kind: 'undo', event });
  const place = [
    t`Mã hộ ${household.code}`,
    household.hamlet,
    household.reportingUnit.name,
    _(areaWords[household.area]),
    household.memberCount === null ? null : t`${number(household.memberCount)} nhân khẩu`,
  ];
  const mark = latest?.class ?? (past ? undefined : ofYear?.class);
  return (
    <RegisterListsContext value={{ ethnicGroups, causes }}>
      <PageHeader
        title={household.head}
        crumbs={[{ label: t`Sổ hộ`, href: '/poverty/register' }, { label: household.code }]}
        crumbsLabel={t`Đường dẫn`}
        mark={
          mark ? (
            <span>
              <ClassMark of={mark} size="large" /> <span className="register-mark-year">{latest?.year ?? year}</span>
            </span>
          ) : undefined
        }
        lead={place.filter((part) => part !== null).join(' · ')}
        actions={
          reach === 'all' ? (
            <>
              <Button variant="default" onClick={togglePast} aria-expanded={pastOpened}>
                <Trans>Xem lại quá khứ</Trans>
              </Button>
              <Button variant="default" onClick={() => window.print()}>
                <Trans>In</Trans>
              </Button>
              {mayChange ? <EventMenu choose={(kind) => setDoing({ kind })} /> : null}
            </>
          ) : undefined
        }
      />
      <PastControls key={`${view.on}/${view.known}`} view={view} opened={pastOpened} close={closePast} />
      <PastBanner view={view} />
      {ended ? (
        <div className="register-past">
          <Notice tone="slate" title={t`Hộ này không còn trong sổ`}>
            <Trans>Đang hiện ngày cuối cùng của hộ, {lastDay}. Biến động cuối nói hộ đi đâu; hoàn tác biến động ấy thì hộ trở lại.</Trans>
          </Notice>
        </div>
      ) : null}
      {household.reportingUnit.code === household.administrativeUnit.code ? null : (
        <p className="register-small register-soft register-elsewhere">
          <Trans>
            Theo đơn vị của kế hoạch: {household.administrativeUnit.name}; ngày {lastDay} thuộc {household.reportingUnit.name}.
          </Trans>
        </p>
      )}
      {recorded ? <RecordedNotice recorded={recorded} here={id} undo={() => undo(recorded.event)} close={() => setRecorded(undefined)} /> : null}
      <div className="register-household">
        {household.hidden.includes('history') ? (
          <OneYear year={year} result={ofYear} />
        ) : (
          <ClassYears key={until} history={household.history} latest={latest} />
        )}
        {household.members.length > 0 ? (
          <MembersPanel household={household} correct={mayChange ? (member) => setDoing({ kind: 'correct-member', member }) : undefined} />
        ) : null}
        <div className="register-columns">
          <div className="register-column">
            {reach === 'poor-lists' ? null : (
              <Suspense
                fallback={
                  <Panel title={t`Thiếu hụt và căn cứ`}>
                    <Skeleton height={200} />
                  </Panel>
                }
              >
                <DeprivationsPanel household={household} recognised={latest} />
              </Suspense>
            )}
            {household.hidden.includes('events') ? null : <EventsPanel household={household} undo={household.mayChange && !past ? undo : undefined} />}
          </div>
          <FeaturesPanel household={household} />
        </div>
      </div>
      {doing ? <OpenDialog doing={doing} household={household} recorded={done} close={() => setDoing(undefined)} reload={refetch} /> : null}
    </RegisterListsContext>
  );
}
