import { useDisplay } from '@bac-thang/module-kit';
import { Button, Group } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { HappenedOn } from './happened-on.tsx';

interface Props {
  /** First day of what is shown; null: not known. */
  readonly since: string | null;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** From when on what is given is so: a change on its day, a mistake from the beginning. */
export function SoFrom({ since, value, onChange }: Props) {
  const { t } = useLingui();
  const { date } = useDisplay();
  const day = since ? date(since) : null;
  return (
    <Group align="end" gap="sm">
      <HappenedOn
        label={t`Đúng như vậy từ ngày`}
        description={t`Mới thay đổi: ngày thay đổi. Ghi nhầm từ trước: ngày bắt đầu.`}
        value={value}
        onChange={onChange}
      />
      {since && since !== value ? (
        <Button variant="default" size="sm" onClick={() => onChange(since)}>
          <Trans>Ghi nhầm từ {day}</Trans>
        </Button>
      ) : null}
    </Group>
  );
}
