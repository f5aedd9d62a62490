import { classSentence, indicatorsOfProfile } from '@bac-thang/indicators';
import { useDisplay, useLanguage } from '@bac-thang/module-kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { ClassMark } from '../../register/words/class-mark.tsx';
import { indicatorAnchor } from './indicator-anchor.ts';
import type { LiveOutcome } from './live-outcome.ts';
import { nearLines } from './near-lines.ts';
import { focusStop } from './next-stop.ts';
import { shownClass } from './shown-class.ts';

/** To the first question of an indicator that has no answer yet, else to its first. */
function goToIndicator(id: string): void {
  const card = document.getElementById(indicatorAnchor(id));
  const stop = card?.querySelector<HTMLElement>('.is-unknown[data-stop]') ?? card?.querySelector<HTMLElement>('[data-stop]');
  if (stop) focusStop(stop);
  else card?.scrollIntoView();
}

interface Props {
  readonly outcomes: readonly LiveOutcome[];
  readonly b1: number | undefined;
}

/** What the sheet says so far: the class and why, how near a line it is, and what is still not known. */
export function OutcomePanel({ outcomes, b1 }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  return (
    <section className="review-outcome" aria-label={t`Kết quả theo phiếu`} aria-live="polite">
      {outcomes.map((outcome) => (
        <div key={outcome.standard.id} className="review-outcome-standard">
          {outcomes.length > 1 ? <h3>{outcome.standard.name[locale]}</h3> : null}
          <div className="review-outcome-class">
            <ClassMark of={shownClass(outcome.classification.class)} size="large" />
          </div>
          <Points outcome={outcome} b1={b1} />
          <p className="review-outcome-sentence">{classSentence(outcome.classification, locale, outcome.profile)}</p>
          <NearWarning outcome={outcome} />
          <Unknown outcome={outcome} />
        </div>
      ))}
    </section>
  );
}

function Points({ outcome: { b2, standard }, b1 }: { outcome: LiveOutcome; b1: number | undefined }) {
  const { number } = useDisplay();
  if (!standard.reviewScore) return null;
  return (
    <dl className="review-points bt-figures">
      <div>
        <dt>B1</dt>
        <dd>{number(b1)}</dd>
      </div>
      <div>
        <dt>B2</dt>
        <dd>{number(b2)}</dd>
      </div>
    </dl>
  );
}

function NearWarning({ outcome: { classification, profile, standard } }: { outcome: LiveOutcome }) {
  const near = nearLines(classification, profile);
  if (near.b1 === undefined && near.deprivations === undefined) return null;
  const [over, under] = [near.b1 ?? 0, Math.abs(near.b1 ?? 0)];
  const cutoff = standard.deprivationCutoff;
  return (
    <div className="review-near bt-tone-rice">
      <strong>
        <Trans>▲ Sát ngưỡng, kiểm tra lại từng câu trả lời</Trans>
      </strong>
      <ul>
        {near.b1 === undefined ? null : (
          <li>
            {over > 0 ? (
              <Trans>điểm B1 chỉ hơn ngưỡng {over} điểm</Trans>
            ) : over === 0 ? (
              <Trans>điểm B1 đúng bằng ngưỡng</Trans>
            ) : (
              <Trans>điểm B1 chỉ kém ngưỡng {under} điểm</Trans>
            )}
          </li>
        )}
        {near.deprivations === undefined ? null : (
          <li>
            {near.deprivations < cutoff ? (
              <Trans>
                thiếu hụt {near.deprivations} chỉ số: thêm một chỉ số nữa là đủ {cutoff}
              </Trans>
            ) : (
              <Trans>thiếu hụt đúng {cutoff} chỉ số: bớt một chỉ số là không còn đủ</Trans>
            )}
          </li>
        )}
      </ul>
    </div>
  );
}

function Unknown({ outcome: { profile, standard } }: { outcome: LiveOutcome }) {
  const { locale } = useLanguage();
  const unknown = indicatorsOfProfile(standard, profile.unknown);
  if (unknown.length === 0)
    return (
      <p className="review-small">
        <Trans>Mọi chỉ số đã có câu trả lời.</Trans>
      </p>
    );
  return (
    <div className="review-small">
      <Trans>Chỉ số chưa rõ ({unknown.length}):</Trans>
      <ul className="review-unknown">
        {unknown.map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => goToIndicator(id)}>
              {name[locale]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
