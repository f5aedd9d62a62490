import { FailureText, failureOf } from '@bac-thang/module-kit';
import { Button, Notice } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';

/** Figures that are shown although the last question for them failed. */
export function StaleNotice({ error, again }: { error: unknown; again: () => Promise<unknown> }) {
  const { t } = useLingui();
  return (
    <Notice
      tone="rice"
      title={t`Số đang hiện là lần tải trước`}
      action={
        <Button size="compact-sm" variant="default" onClick={() => void again().catch(() => undefined)}>
          <Trans>Thử lại</Trans>
        </Button>
      }
    >
      <FailureText failure={failureOf(error)} />
    </Notice>
  );
}
