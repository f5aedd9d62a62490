import { Trans } from '@lingui/react/macro';
import { useIndicatorWord } from '../words/use-indicator-word.ts';

/** What a review found lacking, in short names, and what it could not answer. */
export function Lacks({ deprivations, unknown }: { readonly deprivations: readonly string[]; readonly unknown: readonly string[] }) {
  const indicatorWord = useIndicatorWord();
  return (
    <span className="register-lacks">
      {deprivations.length > 0 ? deprivations.map(indicatorWord).join(', ') : <Trans>không</Trans>}
      {unknown.length > 0 ? (
        <span className="register-soft">
          {' '}
          <Trans>(chưa rõ: {unknown.map(indicatorWord).join(', ')})</Trans>
        </span>
      ) : null}
    </span>
  );
}
