import { useLingui } from '@lingui/react/macro';

/** An answer in a word; what was not asked is not "no". */
export function useAnswer(): (answer: boolean | null) => string {
  const { t } = useLingui();
  return (answer) => (answer === null ? '–' : answer ? t`có` : t`không`);
}
