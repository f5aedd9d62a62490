import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, List, Tooltip } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FailureText } from '../states/failure-text.tsx';
import { type EntryObservation, rowOf } from './entry-observation.ts';
import { ReturnDialog } from './return-dialog.tsx';
import { type StateChange, type StateChangeOutcome, useChangeState } from './use-change-state.ts';

interface Props {
  readonly observations: readonly EntryObservation[];
  /** The observations are a selection of the user; else they are the whole table. */
  readonly chosen: boolean;
  readonly unsaved: boolean;
  readonly label: (place: { readonly row: string; readonly measure: string }) => string;
}

/** Submit, accept and return: each button says how many cells it takes, and is there only where there are some. */
export function StateActions({ observations, chosen, unsaved, label }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const changeState = useChangeState();
  const [busy, setBusy] = useState(false);
  const [returning, setReturning] = useState(false);
  const [outcome, setOutcome] = useState<StateChangeOutcome>();
  const may: Record<StateChange, readonly EntryObservation[]> = {
    submit: observations.filter((each) => each.maySubmit),
    accept: observations.filter((each) => each.mayAccept),
    return: observations.filter((each) => each.mayReturn),
  };
  const act = async (change: StateChange, note?: string) => {
    setBusy(true);
    setOutcome(
      await changeState(
        change,
        may[change].map(({ id }) => id),
        note,
      ),
    );
    setBusy(false);
    setReturning(false);
    await client.refetchQueries({ include: 'active' }); // the table, an open history, the count of what waits
  };
  const nameOf = (id: string | undefined) => {
    const observation = observations.find((each) => each.id === id);
    return observation ? label({ row: rowOf(observation), measure: observation.measure }) : '';
  };
  const [submits, accepts, returns] = [may.submit.length, may.accept.length, may.return.length];
  return (
    <>
      {submits ? (
        <Tooltip label={t`Lưu các ô đã gõ trước khi trình`} disabled={!unsaved}>
          <Button size="xs" variant="default" disabled={busy || unsaved} onClick={() => void act('submit')}>
            {chosen ? <Trans>Trình duyệt {submits} ô đã chọn</Trans> : <Trans>Trình duyệt {submits} ô</Trans>}
          </Button>
        </Tooltip>
      ) : null}
      {accepts ? (
        <Button size="xs" disabled={busy} onClick={() => void act('accept')}>
          {chosen ? <Trans>Chấp nhận {accepts} ô đã chọn</Trans> : <Trans>Chấp nhận {accepts} ô</Trans>}
        </Button>
      ) : null}
      {returns ? (
        <Button size="xs" variant="default" disabled={busy} onClick={() => setReturning(true)}>
          {chosen ? <Trans>Trả lại {returns} ô đã chọn…</Trans> : <Trans>Trả lại {returns} ô…</Trans>}
        </Button>
      ) : null}
      <ReturnDialog
        opened={returning}
        cells={may.return.map(({ id }) => nameOf(id))}
        busy={busy}
        close={() => setReturning(false)}
        send={(note) => void act('return', note)}
      />
      <Outcome outcome={outcome} nameOf={nameOf} close={() => setOutcome(undefined)} />
    </>
  );
}

function Outcome({ outcome, nameOf, close }: { outcome: StateChangeOutcome | undefined; nameOf: (id: string | undefined) => string; close: () => void }) {
  const { t } = useLingui();
  if (!outcome) return null;
  const done = outcome.kind === 'done';
  return (
    <Alert color={done ? 'leaf' : 'brick'} role={done ? 'status' : 'alert'} withCloseButton closeButtonLabel={t`Đóng`} onClose={close} py="xs" w="100%">
      {outcome.kind === 'done' ? <Trans>Đã chuyển trạng thái {outcome.count} ô.</Trans> : null}
      {outcome.kind === 'failed' ? <FailureText failure={outcome.failure} /> : null}
      {outcome.kind === 'stale' ? (
        <Trans>Có ô vừa được sửa bởi người khác, nên chưa ô nào đổi trạng thái. Bảng đã tải bản mới; xem lại rồi làm tiếp.</Trans>
      ) : null}
      {outcome.kind === 'problems' ? (
        <>
          <Trans>Chưa ô nào đổi trạng thái:</Trans>
          <List size="sm">
            {outcome.problems.map(({ observation, message }) => (
              <List.Item key={`${observation}${message}`}>
                {nameOf(observation)}: {message}
              </List.Item>
            ))}
          </List>
        </>
      ) : null}
    </Alert>
  );
}
