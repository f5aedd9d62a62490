import type { Failure } from '@bac-thang/module-kit';
import { Alert, Button, Checkbox, Group, ProblemList, Stack } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { EventFailure } from './event-failure.tsx';
import { FieldProblems, fieldId, goToField } from './field-problems.tsx';
import type { EventProblem, RecordedEvent, StaleHouseholdNow } from './life-event-outcome.ts';
import { StaleNotice } from './stale-notice.tsx';
import './event-form.css';
import { type EventDocument, type EventInput, type EventVariables, useSendEvent } from './use-send-event.ts';

interface Seen {
  readonly id: string;
  readonly revision: string;
}

/** Which revision of a household the officer has seen: that of the page, or the newer one he was shown since. */
type RevisionOf = (household: Seen) => string;

export interface EventFormProps<Variables extends EventVariables> {
  readonly document: EventDocument<Variables>;
  /** What is sent; undefined: nothing to send yet. */
  readonly input: (revisionOf: RevisionOf) => EventInput<Variables> | undefined;
  /** The word on the button: what is done. */
  readonly action: string;
  readonly recorded: (event: RecordedEvent) => void;
  /** It was decided that two persons are two: nothing in the register changed. */
  readonly apart?: (() => void) | undefined;
  readonly close: () => void;
  /** Asks the page for the household as it is now. */
  readonly reload?: (() => unknown) | undefined;
  readonly children: ReactNode;
}

const keyOf = ({ code, index, message }: EventProblem) => `${code}/${index}/${message}`;

/** The body of every life event: its fields, what is wrong with them, what is to be confirmed, and what has changed meanwhile. */
export function EventForm<Variables extends EventVariables>({ document, input, action, recorded, apart, close, reload, children }: EventFormProps<Variables>) {
  const { t } = useLingui();
  const { send, busy } = useSendEvent(document);
  const [problems, setProblems] = useState<readonly EventProblem[]>([]);
  const [warnings, setWarnings] = useState<readonly EventProblem[]>([]);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [stale, setStale] = useState<readonly StaleHouseholdNow[]>([]);
  const [newer, setNewer] = useState<Readonly<Record<string, string>>>({});
  const top = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<Failure>();
  const unconfirmed = warnings.some((warning) => !confirmed.includes(keyOf(warning)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = input(({ id, revision }) => newer[id] ?? revision);
    if (!given) {
      setProblems([{ index: null, field: null, code: 'incomplete', message: t`Còn mục phải chọn chưa được chọn.` }]);
      return;
    }
    // The gateway confirms by code: all warnings of it, so each of them must have been ticked.
    const codes = [...new Set(warnings.map(({ code }) => code))];
    const ticked = codes.filter((code) => warnings.every((each) => each.code !== code || confirmed.includes(keyOf(each))));
    const sent = await send({ ...given, ...(ticked.length > 0 ? { confirmed: ticked } : {}) });
    setFailure(sent.kind === 'failed' ? sent.failure : undefined);
    setProblems(sent.kind === 'invalid' ? sent.problems : []);
    if (sent.kind === 'invalid') setWarnings(sent.warnings);
    setStale(sent.kind === 'stale' ? sent.households : []);
    if (sent.kind === 'failed' || sent.kind === 'stale' || (sent.kind === 'invalid' && sent.problems.length > 0)) {
      // What is wrong stands above the fields, the button below them.
      requestAnimationFrame(() => top.current?.scrollIntoView({ block: 'center' }));
    }
    if (sent.kind === 'recorded') recorded(sent.recorded);
    if (sent.kind === 'apart') apart?.();
  };
  const goOn = () => {
    setNewer({ ...newer, ...Object.fromEntries(stale.map(({ id, revision }) => [id, revision])) });
    setStale([]);
    reload?.();
  };
  return (
    <form onSubmit={submit} autoComplete="off" className="register-event-form">
      <Stack gap="sm">
        <div ref={top} className="register-told">
          {failure ? (
            <Alert color="brick" role="alert">
              <EventFailure failure={failure} />
            </Alert>
          ) : null}
          <ProblemList
            title={t`Chưa ghi được, cần sửa:`}
            problems={problems.map(({ index, field, code, message }) => ({
              id: `${code}/${fieldId(field ?? '', index)}`,
              where: field ? (index === null ? t`Đến ô` : t`Dòng ${index + 1}`) : t`Cả biểu`,
              message,
              ...(field ? { onGo: () => goToField(field, index) } : {}),
            }))}
          />
          {stale.length > 0 ? <StaleNotice households={stale} goOn={goOn} /> : null}
        </div>
        <FieldProblems value={problems}>{children}</FieldProblems>
        {warnings.length > 0 ? (
          <div className="register-warnings bt-tone-rice" role="alert">
            <strong>
              <Trans>▲ Cần kiểm tra trước khi ghi</Trans>
            </strong>
            {warnings.map((warning) => {
              const key = keyOf(warning);
              return (
                <div key={key}>
                  <p>{warning.message}</p>
                  <Checkbox
                    size="sm"
                    label={t`Đã kiểm tra, đúng như vậy`}
                    checked={confirmed.includes(key)}
                    onChange={({ currentTarget: { checked } }) => setConfirmed(checked ? [...confirmed, key] : confirmed.filter((each) => each !== key))}
                  />
                </div>
              );
            })}
          </div>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            <Trans>Bỏ</Trans>
          </Button>
          <Button type="submit" loading={busy} disabled={unconfirmed || stale.length > 0}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
