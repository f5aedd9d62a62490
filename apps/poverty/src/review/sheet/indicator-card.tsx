import type { Finding, Indicator } from '@bac-thang/indicators';
import { useLanguage } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import { ageOn } from '../../register/words/age.ts';
import { HouseholdQuestion } from './household-question.tsx';
import { indicatorAnchor } from './indicator-anchor.ts';
import { MemberFieldChoice } from './member-field.tsx';
import { agesOn, memberFieldsOf } from './member-questions.ts';
import { useSheet } from './sheet-context.ts';
import { nothingOfMember } from './sheet-draft.ts';

export type IndicatorAnswer = 'deprived' | 'not' | 'unknown';

interface Props {
  /** Its number on sheet B2; undefined: asked for another standard of the review only. */
  readonly number: number | undefined;
  readonly indicator: Indicator;
  readonly answer: IndicatorAnswer;
  readonly causes: readonly Finding['cause'][];
  readonly causeWords: { readonly member: (id: string, indicator: string) => string; readonly fact: (field: string) => string };
}

const ofPersons: readonly Indicator['id'][] = ['employment', 'dependants', 'nutrition', 'health_insurance', 'adult_education', 'child_schooling'];

/** One indicator of sheet B2: the facts behind it, and what they say as they are typed. */
export function IndicatorCard({ number, indicator, answer, causes, causeWords }: Props) {
  const { locale } = useLanguage();
  const tone = { deprived: 'brick', not: 'leaf', unknown: 'slate' }[answer];
  return (
    <section className="review-indicator" id={indicatorAnchor(indicator.id)} aria-labelledby={`${indicatorAnchor(indicator.id)}-name`}>
      <header>
        <h3 id={`${indicatorAnchor(indicator.id)}-name`}>
          {number === undefined ? null : <span className="review-number">{number}.</span>} {indicator.name[locale]}
        </h3>
        <output className={`bt-tone-text bt-tone-${tone}`}>
          <b>{answer === 'deprived' ? <Trans>● thiếu hụt</Trans> : answer === 'not' ? <Trans>○ không thiếu hụt</Trans> : <Trans>◐ chưa rõ</Trans>}</b>
        </output>
      </header>
      <p className="review-soft">
        <Trans>Thiếu hụt khi {indicator.deprivedWhen[locale]}.</Trans>
      </p>
      {ofPersons.includes(indicator.id) ? <PersonQuestions indicator={indicator} /> : <HouseholdQuestion indicator={indicator} />}
      {answer !== 'not' && causes.length > 0 ? (
        <ul className="review-causes">
          {causes.map((cause) => (
            <li key={cause.kind === 'member' ? cause.member : cause.field}>
              {answer === 'unknown' ? <Trans>còn thiếu: </Trans> : null}
              {cause.kind === 'member' ? causeWords.member(cause.member, indicator.id) : causeWords.fact(cause.field)}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** The members whom the indicator concerns by their age, each with the questions it asks. */
function PersonQuestions({ indicator }: { indicator: Indicator }) {
  const { sheet, draft, on } = useSheet();
  const concerned = sheet.members.flatMap((member) => {
    const fields = memberFieldsOf(indicator, agesOn(member, on), draft.members[member.person] ?? nothingOfMember);
    return fields.length > 0 ? [{ member, fields }] : [];
  });
  if (concerned.length === 0)
    return (
      <p className="review-soft">
        <Trans>Không có ai trong hộ ở độ tuổi của chỉ số này.</Trans>
      </p>
    );
  return (
    <ul className="review-persons">
      {concerned.map(({ member, fields }) => {
        const age = ageOn(member, on);
        return (
          <li key={member.person}>
            <span className="review-person-name">
              {member.name} <span className="review-soft">{age === undefined ? <Trans>chưa biết tuổi</Trans> : <Trans>{age} tuổi</Trans>}</span>
            </span>
            <div>
              {fields.map((field) => (
                <MemberFieldChoice key={field} member={member} field={field} />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
