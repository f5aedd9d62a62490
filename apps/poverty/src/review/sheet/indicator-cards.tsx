import { type Indicator, isConfirmed } from '@bac-thang/indicators';
import { Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type IndicatorAnswer, IndicatorCard } from './indicator-card.tsx';
import type { LiveOutcome } from './live-outcome.ts';

interface Props {
  readonly outcomes: readonly LiveOutcome[];
  readonly causeWords: { readonly member: (id: string, indicator: string) => string; readonly fact: (field: string) => string };
}

const answerOf = ({ standard, profile }: LiveOutcome, { id }: Indicator): IndicatorAnswer => {
  const bit = 1 << standard.indicators.findIndex((each) => each.id === id);
  return profile.deprived & bit ? 'deprived' : profile.unknown & bit ? 'unknown' : 'not';
};

/** Sheet B2: the indicators of the review's first standard in their order, then what its other standard asks beyond them. */
export function IndicatorCards({ outcomes, causeWords }: Props) {
  const { t } = useLingui();
  const [first, ...others] = outcomes;
  if (!first) return null;
  const card = (outcome: LiveOutcome, indicator: Indicator, number: number | undefined) => (
    <IndicatorCard
      key={`${outcome.standard.id}/${indicator.id}`}
      number={number}
      indicator={indicator}
      answer={answerOf(outcome, indicator)}
      causes={outcome.profile.findings.filter((finding) => finding.indicator === indicator.id).map(({ cause }) => cause)}
      causeWords={causeWords}
    />
  );
  const asked = new Set(first.standard.indicators.map(({ id }) => id));
  const beyond = others.flatMap((outcome) =>
    outcome.standard.indicators.filter(({ id }) => !asked.has(id)).map((indicator) => card(outcome, indicator, undefined)),
  );
  return (
    <Panel title={t`B2. Thiếu hụt dịch vụ xã hội cơ bản`} aside={t`${first.standard.indicators.length} chỉ số, theo thứ tự của chuẩn`}>
      {first.standard.indicators.every(({ cutoff }) => isConfirmed(cutoff)) ? null : (
        <p className="review-soft review-small">
          <Trans>Ngưỡng của các chỉ số chưa đối chiếu với nguyên văn của chuẩn.</Trans>
        </p>
      )}
      {first.standard.indicators.map((indicator, at) => card(first, indicator, at + 1))}
      {beyond.length > 0 ? (
        <>
          <h3 className="review-beyond">
            <Trans>Chỉ số chỉ có ở chuẩn còn lại của kỳ này</Trans>
          </h3>
          {beyond}
        </>
      ) : null}
    </Panel>
  );
}
