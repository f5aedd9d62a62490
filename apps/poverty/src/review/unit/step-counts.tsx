import { useDisplay } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react';
import { useLingui as useText } from '@lingui/react/macro';
import type { ReviewStep } from '../../gql/graphql.ts';
import { stepsInOrder, stepWords } from '../words/step-words.ts';

interface Props {
  readonly steps: readonly { readonly step: ReviewStep; readonly households: number }[];
}

/** How many households stand where: a bar, and the same in signs, words and numbers. */
export function StepCounts({ steps }: Props) {
  const { _ } = useLingui();
  const { t } = useText();
  const { number } = useDisplay();
  const counted = stepsInOrder.flatMap((step) => {
    const households = steps.find((each) => each.step === step)?.households ?? 0;
    return households > 0 ? [{ step, households }] : [];
  });
  return (
    <div className="review-counts">
      <span className="review-counts-bar" aria-hidden="true">
        {counted.map(({ step, households }) => (
          <span key={step} className={`review-counts-part is-${step.toLowerCase()} bt-tone-${stepWords[step].tone}`} style={{ flexGrow: households }} />
        ))}
      </span>
      <ul aria-label={t`Hộ theo bước`}>
        {counted.map(({ step, households }) => (
          <li key={step} className={`bt-tone-text bt-tone-${stepWords[step].tone}`}>
            <span aria-hidden="true">{stepWords[step].sign}</span> {number(households)} {_(stepWords[step].word)}
          </li>
        ))}
      </ul>
    </div>
  );
}
