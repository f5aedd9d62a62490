import { useLingui } from '@lingui/react';
import type { ReviewStep } from '../../gql/graphql.ts';
import { stepWords } from './step-words.ts';

/** Where a household stands: sign and word. */
export function StepMark({ of }: { of: ReviewStep }) {
  const { _ } = useLingui();
  const { sign, word, tone } = stepWords[of];
  return (
    <span className={`review-step bt-tone-text bt-tone-${tone}`}>
      <span aria-hidden="true">{sign}</span> {_(word)}
    </span>
  );
}
