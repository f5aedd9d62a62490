import { useDisplay, useReadingName, VerdictMark } from '@bac-thang/module-kit';
import { Notice, Panel } from '@bac-thang/ui';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { conventionNames, conventionResults } from './convention-words.ts';

const targetBackgroundFragment = graphql(`
  fragment TargetBackground_Target on Target {
    notes(language: $language)
    confirm(language: $language)
    printed
    background: verdict(asOf: $asOf) {
      otherReadings {
        reading
        status
        sentence(language: $language)
      }
    }
    conventions(asOf: $asOf) {
      convention
      result
      ratio
      note(language: $language)
    }
    publishedFigures {
      year
      value
      what(language: $language)
      unitOfMeasure(language: $language)
      source
      certainty
      derivation(language: $language)
    }
  }
`);

/** What else must be known to read the verdict: other readings, published figures, and the traps in the plan's text. */
export function TargetBackground({ target: masked }: { target: FragmentType<typeof targetBackgroundFragment> }) {
  const { t, i18n } = useLingui();
  const words = (known: Readonly<Record<string, MessageDescriptor>>, id: string) => (known[id] ? i18n._(known[id]) : id);
  const { number } = useDisplay();
  const readingName = useReadingName();
  const { notes, confirm, printed, background, conventions, publishedFigures } = readFragment(targetBackgroundFragment, masked);
  return (
    <div className="target-background">
      {notes.length ? (
        <Panel title={t`Ghi chú về kế hoạch`}>
          <ul className="plain-list">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {confirm ? (
        <Notice tone="rice" title={t`Cách hiểu của phần mềm, chờ xác nhận`}>
          {confirm}
          {printed ? (
            <p>
              <Trans>Kế hoạch in: “{printed}”.</Trans>
            </p>
          ) : null}
        </Notice>
      ) : null}
      {background.otherReadings.length ? (
        <Panel title={t`Cách đánh giá khác`}>
          <ul className="plain-list">
            {background.otherReadings.map(({ reading, status, sentence }) => (
              <li key={reading}>
                <strong>{readingName(reading ?? '')}</strong> <VerdictMark status={status} size="small" />
                <div>{sentence}</div>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {conventions.length ? (
        <Panel title={t`Ý kiến thứ hai theo thông lệ quốc tế`}>
          <ul className="plain-list">
            {conventions.map(({ convention, result, ratio, note }) => (
              <li key={convention}>
                <strong>{words(conventionNames, convention)}</strong>: {words(conventionResults, result)}
                {ratio === null ? null : ` (${number(ratio)})`}
                <div className="quiet">{note}</div>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {publishedFigures.length ? (
        <Panel title={t`Số đã công bố (không phải số nhập ở đây)`}>
          <ul className="plain-list">
            {publishedFigures.map((figure) => (
              <li key={`${figure.year}${figure.what}`}>
                <strong>
                  {figure.year}: {number(figure.value)} {figure.unitOfMeasure}
                </strong>{' '}
                – {figure.what}
                <div className="quiet">
                  <Trans>Nguồn: {figure.source}.</Trans> {figure.certainty === 'derived' ? <Trans>Suy ra:</Trans> : null} {figure.derivation}
                  {figure.certainty === 'memory' ? <Trans>Chưa kiểm chứng được với văn bản gốc.</Trans> : null}
                </div>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </div>
  );
}
