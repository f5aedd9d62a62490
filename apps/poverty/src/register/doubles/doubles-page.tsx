import { FailureState, Loading, useAddress, useCan, useRegisterSight, useSignedIn } from '@bac-thang/module-kit';
import { Button, EmptyState, FilterBar, NativeSelect, Notice, PageHeader } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RecordedEvent } from '../events/life-event-outcome.ts';
import UndoDialog from '../events/undo-dialog.tsx';
import { RecordedNotice } from '../household/recorded-notice.tsx';
import { RegisterListsContext } from '../household/register-lists.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { DoubleCard } from './double-card.tsx';
import { type PossibleDouble, usePossibleDoubles } from './possible-doubles.ts';
import '../household/household.css';
import './doubles.css';

/** Pairs that may be one person: decided by people, one after the other; nothing is merged by itself. */
export function DoublesPage() {
  const { t } = useLingui();
  const may = useCan();
  const { units } = useSignedIn();
  const { ownUnit } = useRegisterSight();
  const { part, change } = useAddress();
  const unit = part('unit');
  const { pairs, total, hasMore, ethnicGroups, error, loading, refetch, more } = usePossibleDoubles(unit);
  const [deciding, setDeciding] = useState<{ pair: PossibleDouble; same: boolean }>();
  const [recorded, setRecorded] = useState<RecordedEvent>();
  const [apart, setApart] = useState<string>();
  const [undoing, setUndoing] = useState(false);
  const [moreFailed, setMoreFailed] = useState<unknown>();
  const showMore = () => {
    setMoreFailed(undefined);
    more().catch(setMoreFailed);
  };
  const settled = () => {
    setDeciding(undefined);
    setUndoing(false);
    void refetch();
  };
  const names = deciding ? `${deciding.pair.one.member.name} – ${deciding.pair.other.member.name}` : '';
  return (
    <RegisterListsContext value={{ ethnicGroups, causes: [] }}>
      <PageHeader
        title={t`Nghi trùng`}
        lead={<Trans>Những cặp bản ghi có thể là một người. Phần mềm chỉ chấm điểm giống nhau; người quyết định, và gộp rồi vẫn hoàn tác được.</Trans>}
      />
      <FilterBar label={t`Lọc danh sách`} summary={pairs ? <Plural value={total} _0="Không có cặp nào" other="# cặp chưa xét" /> : undefined}>
        {ownUnit ? null : (
          <NativeSelect
            size="xs"
            label={t`Xã, thị trấn`}
            value={unit ?? ''}
            data={[{ value: '', label: t`Tất cả` }, ...units.map(({ code, name }) => ({ value: code, label: name }))]}
            onChange={(event) => change({ unit: event.currentTarget.value })}
          />
        )}
      </FilterBar>
      {recorded ? <RecordedNotice recorded={recorded} undo={() => setUndoing(true)} close={() => setRecorded(undefined)} /> : null}
      {apart ? (
        <div role="status" className="register-recorded">
          <Notice tone="leaf" title={t`Đã ghi`} onClose={() => setApart(undefined)} closeLabel={t`Đóng thông báo`}>
            <Trans>{apart}: hai người khác nhau. Cặp này không hiện lại.</Trans>
          </Notice>
        </div>
      ) : null}
      {error && !pairs ? (
        <FailureState error={error} again={refetch} />
      ) : !pairs ? (
        <Loading height={480} />
      ) : pairs.length === 0 ? (
        <EmptyState title={t`Không còn cặp nào chờ xét`}>
          <Trans>Cặp mới xuất hiện khi có người được ghi giống một người đã có trong sổ.</Trans>
        </EmptyState>
      ) : (
        <div className="register-doubles" aria-busy={loading}>
          {pairs.map((pair) => (
            <DoubleCard
              key={pair.id}
              pair={pair}
              decide={
                may('household:change') && (pair.one.household.mayChange || pair.other.household.mayChange) ? (same) => setDeciding({ pair, same }) : undefined
              }
            />
          ))}
        </div>
      )}
      {hasMore ? (
        <Button variant="default" mt="md" loading={loading} onClick={showMore}>
          <Trans>Xem tiếp</Trans>
        </Button>
      ) : null}
      {moreFailed ? <FailureState error={moreFailed} again={showMore} /> : null}
      {deciding ? (
        <DecideDialog
          {...deciding}
          recorded={(event) => {
            setApart(undefined);
            setRecorded(event);
            settled();
          }}
          apart={() => {
            setRecorded(undefined);
            setApart(names);
            settled();
          }}
          close={() => setDeciding(undefined)}
          reload={refetch}
        />
      ) : null}
      {undoing && recorded ? (
        <UndoDialog
          event={recorded.event}
          recorded={(event) => {
            setRecorded(event);
            settled();
          }}
          close={() => setUndoing(false)}
        />
      ) : null}
    </RegisterListsContext>
  );
}
