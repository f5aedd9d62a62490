import { useAddress, useDisplay } from '@bac-thang/module-kit';
import { Button, Collapse, Notice, TextInput } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { today } from '../words/today.ts';
import { isPast, type PastView } from './past-view.ts';

/** Two dates: what was so on a day, and what the register knew at a moment. They stand in the address. */
export function PastControls({ view, opened, close }: { view: PastView; opened: boolean; close: () => void }) {
  const { t } = useLingui();
  const { change } = useAddress();
  const [on, setOn] = useState(view.on ?? '');
  const [known, setKnown] = useState(view.known ?? '');
  const look = (event: FormEvent) => {
    event.preventDefault();
    change({ on, known });
    close();
  };
  return (
    <Collapse expanded={opened}>
      <form className="register-past-form bt-print-hidden" onSubmit={look}>
        <TextInput
          type="date"
          size="xs"
          label={t`Xem tại ngày`}
          description={t`Hộ như thực tế ngày ấy`}
          max={today()}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          size="xs"
          step="1"
          label={t`Theo sổ lúc`}
          description={t`Những gì sổ đã biết khi ấy; để trống: mọi điều biết đến nay`}
          value={known}
          onChange={(event) => setKnown(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={on === '' && known === '' && !isPast(view)}>
          <Trans>Xem</Trans>
        </Button>
      </form>
    </Collapse>
  );
}

/** One looks at the past: said large, with the way back; nothing can be written there. */
export function PastBanner({ view }: { view: PastView }) {
  const { t } = useLingui();
  const { change } = useAddress();
  const { date, moment } = useDisplay();
  if (!isPast(view)) return null;
  const day = view.on === null ? null : date(view.on);
  const at = view.known === null ? null : moment(view.known);
  return (
    <div className="register-past" role="status">
      <Notice
        tone="rice"
        title={t`Đang xem quá khứ`}
        action={
          <Button size="compact-sm" variant="default" onClick={() => change({ on: null, known: null })}>
            <Trans>Về hiện tại</Trans>
          </Button>
        }
      >
        {day && at ? (
          <Trans>
            Hộ như ngày {day}, theo những gì sổ biết lúc {at}. Không ghi gì được ở đây.
          </Trans>
        ) : day ? (
          <Trans>Hộ như ngày {day}, theo mọi điều sổ biết đến nay. Không ghi gì được ở đây.</Trans>
        ) : (
          <Trans>Hộ hôm nay theo những gì sổ biết lúc {at}. Không ghi gì được ở đây.</Trans>
        )}
      </Notice>
    </div>
  );
}
