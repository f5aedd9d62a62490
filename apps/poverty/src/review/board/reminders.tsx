import { useDisplay } from '@bac-thang/module-kit';
import { Button, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { BoardUnit } from './board-unit.ts';
import { useReminderText } from './use-reminder-text.ts';

interface Props {
  readonly title: string;
  readonly units: readonly BoardUnit[];
}

/** Whom to remind of what, as text for a message or a telephone call; the latest first. */
export function Reminders({ title, units }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const textOf = useReminderText(title);
  const reminded = units.filter(({ people }) => people.length > 0).toSorted((one, other) => other.lateDays - one.lateDays);
  const late = reminded.filter(({ lateDays }) => lateDays > 0);
  const shown = late.length > 0 ? late : reminded;
  if (reminded.length === 0)
    return (
      <Panel title={t`Cần nhắc`}>
        <p>
          <Trans>Không có xã nào phải nhắc lúc này.</Trans>
        </p>
      </Panel>
    );
  return (
    <Panel title={t`Cần nhắc`} aside={late.length > 0 ? t`${number(late.length)} đơn vị quá hạn` : t`chưa đơn vị nào quá hạn; việc tiếp theo của từng đơn vị`}>
      <ReminderText text={shown.map(textOf).join('\n')} />
    </Panel>
  );
}

function ReminderText({ text }: { text: string }) {
  const { t } = useLingui();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    try {
      // Only pages that came over https, or from this computer, may write to the clipboard; elsewhere the text stands selected.
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <textarea
        ref={field}
        className="review-reminders"
        readOnly
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        aria-label={t`Lời nhắc để chép`}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="review-line">
        <Button variant="default" size="compact-sm" onClick={() => void copy()}>
          <Trans>Chép lời nhắc</Trans>
        </Button>
        <span role="status" className="review-soft">
          {copied ? <Trans>Đã chép; dán vào tin nhắn.</Trans> : null}
        </span>
      </div>
    </>
  );
}
