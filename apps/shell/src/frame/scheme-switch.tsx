import type { ColorScheme } from '@bac-thang/ui';
import { UnstyledButton } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useChosenScheme } from './color-scheme.tsx';

const next: Record<ColorScheme, ColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' };
const signs: Record<ColorScheme, string> = { auto: '◐', light: '○', dark: '●' };

export function SchemeSwitch() {
  const { t } = useLingui();
  const [scheme, choose] = useChosenScheme();
  const words: Record<ColorScheme, string> = { auto: t`Màu theo hệ thống`, light: t`Màu sáng`, dark: t`Màu tối` };
  return (
    <UnstyledButton className="scheme-switch" aria-label={words[scheme]} title={words[scheme]} onClick={() => choose(next[scheme])}>
      {signs[scheme]}
    </UnstyledButton>
  );
}
