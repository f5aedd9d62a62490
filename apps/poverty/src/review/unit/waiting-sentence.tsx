import { useLingui as useDescriptor } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReviewWaiting } from '../../gql/graphql.ts';
import { useClock } from '../words/use-clock.ts';
import { waitingWords } from '../words/waiting-words.ts';

interface Props {
  readonly of: { readonly waitingFor: ReviewWaiting; readonly waiting: number; readonly dueOn: string | null; readonly lateDays: number };
}

/** What is waited for and until when. */
export function WaitingSentence({ of: { waitingFor, waiting, dueOn, lateDays } }: Props) {
  const { _ } = useDescriptor();
  const { until } = useClock();
  if (waitingFor === 'NOTHING') return <Trans>Không còn việc gì chờ.</Trans>;
  return (
    <>
      <Trans>
        Đang chờ: <b>{_(waitingWords[waitingFor])}</b>
      </Trans>
      {waiting > 0 ? (
        <>
          {' '}
          (<Plural value={waiting} other="# hộ" />)
        </>
      ) : null}
      {dueOn ? (
        <>
          , <span className={lateDays > 0 ? 'bt-tone-text bt-tone-brick' : undefined}>{until(dueOn)}</span>
        </>
      ) : null}
      .
    </>
  );
}
