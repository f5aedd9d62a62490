import { useDisplay } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react';
import { useLingui as useText } from '@lingui/react/macro';
import type { ReviewStep } from '../../gql/graphql.ts';
import { stepsByUrgency, stepWords } from '../words/step-words.ts';

interface Props {
  readonly counts: ReadonlyMap<ReviewStep, number>;
  /** Empty: all are shown. */
  readonly chosen: readonly ReviewStep[];
  readonly onChange: (steps: readonly ReviewStep[]) => void;
}

/** How many households stand where; each count is also the switch that shows only those. */
export function StepFilter({ counts, chosen, onChange }: Props) {
  const { _ } = useLingui();
  const { t } = useText();
  const { number } = useDisplay();
  return (
    <ul className="bt-status-filter review-filter" aria-label={t`Lọc theo bước`}>
      {stepsByUrgency
        .filter((step) => counts.has(step))
        .map((step) => (
          <li key={step}>
            <button
              type="button"
              className={`bt-status-count bt-tone-${stepWords[step].tone}`}
              aria-pressed={chosen.includes(step)}
              onClick={() => onChange(chosen.includes(step) ? chosen.filter((each) => each !== step) : [...chosen, step])}
            >
              <span aria-hidden="true">{stepWords[step].sign}</span> <b>{number(counts.get(step) ?? 0)}</b> {_(stepWords[step].word)}
            </button>
          </li>
        ))}
    </ul>
  );
}
