import { deprivationProfile, type Finding, indicatorsOfProfile, isConfirmed, standardOfYear } from '@bac-thang/indicators';
import { useDisplay, useLanguage, useRegisterSight } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { householdFacts, memberFacts } from './indicator-facts.ts';
import type { RecognisedYear, RegisterHousehold } from './register-household.ts';
import { useCauseWords } from './use-cause-words.ts';

type Indicator = NonNullable<ReturnType<typeof standardOfYear>>['indicators'][number];

interface Line {
  readonly indicator: Indicator;
  readonly answer: 'deprived' | 'unknown';
  readonly causes: readonly Finding['cause'][];
}

interface Props {
  readonly household: RegisterHousehold;
  /** The latest result that counts; what the facts say now may have moved away from it. */
  readonly recognised: RecognisedYear | undefined;
}

/** What the facts of the register say of each indicator on the day shown, with the person or thing behind it and the article. */
export default function DeprivationsPanel({ household, recognised }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { date } = useDisplay();
  const { indicators: own } = useRegisterSight();
  const causeWords = useCauseWords(household);
  const standard = standardOfYear(Number(household.on.slice(0, 4)));
  const day = date(household.on);
  if (!standard) return null;
  const { deprived, unknown, findings } = deprivationProfile(standard, householdFacts(household), household.members.map(memberFacts), household.on);
  const isOwn = ({ id }: Indicator) => own === undefined || own.includes(id);
  const linesOf = (bits: number, answer: Line['answer']) =>
    indicatorsOfProfile(standard, bits)
      .filter(isOwn)
      .map((indicator): Line => ({ indicator, answer, causes: findings.filter((finding) => finding.indicator === indicator.id).map(({ cause }) => cause) }));
  const lines = [...linesOf(deprived, 'deprived'), ...linesOf(unknown, 'unknown')];
  const sound = standard.indicators.filter((indicator) => isOwn(indicator) && !lines.some((line) => line.indicator === indicator));
  const comparable = recognised?.standard === standard.id ? recognised : undefined;
  const reviewSaid = (id: string) => (comparable?.deprivations.includes(id) ? 'deprived' : comparable?.unknown.includes(id) ? 'unknown' : 'not');
  const changed = ({ indicator, answer }: Line) => comparable !== undefined && reviewSaid(indicator.id) !== answer;
  const mended = comparable ? sound.filter(({ id }) => reviewSaid(id) === 'deprived') : [];
  const year = comparable?.year;
  const columns: TableColumn<Line>[] = [
    {
      id: 'indicator',
      label: t`Chỉ số`,
      render: ({ indicator }) => (
        <>
          {indicator.name[locale]}
          <div className="register-soft">{indicator.deprivedWhen[locale]}</div>
        </>
      ),
    },
    {
      id: 'answer',
      label: t`Theo sổ`,
      render: (line) => (
        <>
          <span className={`register-answer bt-tone-text ${line.answer === 'deprived' ? 'bt-tone-brick' : 'bt-tone-slate'}`}>
            <b>{line.answer === 'deprived' ? <Trans>● thiếu hụt</Trans> : <Trans>◐ chưa rõ</Trans>}</b>
          </span>
          {changed(line) ? (
            <div className="register-soft">
              <Trans>khác rà soát {year}</Trans>
            </div>
          ) : null}
        </>
      ),
    },
    {
      id: 'cause',
      label: t`Do đâu`,
      render: ({ indicator, causes, answer }) => (
        <ul className="register-causes">
          {causes.map((cause) => (
            <li key={cause.kind === 'member' ? cause.member : cause.field}>
              {cause.kind === 'member' ? causeWords.member(cause.member, indicator.id) : causeWords.fact(cause.field)}
              {answer === 'unknown' && cause.kind === 'member' ? <Trans> – còn thiếu câu trả lời</Trans> : null}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  const articles = [...new Set(standard.indicators.map(({ cutoff }) => cutoff.article[locale]))].join('; ');
  return (
    <Panel title={t`Thiếu hụt và căn cứ`} aside={t`theo dữ liệu của sổ ngày ${day}`}>
      <DataTable
        columns={columns}
        rows={lines}
        rowKey={({ indicator }) => indicator.id}
        caption={t`Các chỉ số thiếu hụt hoặc chưa rõ`}
        captionHidden
        language={locale}
        empty={<Trans>Không thiếu hụt chỉ số nào.</Trans>}
      />
      {sound.length > 0 ? (
        <p className="register-small">
          <Trans>○ Không thiếu hụt: {sound.map(({ name }) => name[locale].toLocaleLowerCase(locale)).join(', ')}.</Trans>
          {mended.length > 0 ? (
            <>
              {' '}
              <Trans>
                Rà soát {year} còn ghi thiếu hụt: {mended.map(({ name }) => name[locale].toLocaleLowerCase(locale)).join(', ')}.
              </Trans>
            </>
          ) : null}
        </p>
      ) : null}
      <p className="register-small register-soft">
        <Trans>Căn cứ: {articles}.</Trans>{' '}
        {standard.indicators.some(({ cutoff }) => !isConfirmed(cutoff)) ? <Trans>Ngưỡng của các chỉ số chưa đối chiếu với nguyên văn.</Trans> : null}{' '}
        <Trans>Dữ liệu đổi sau rà soát không làm đổi kết quả đã công nhận.</Trans>
      </p>
    </Panel>
  );
}
