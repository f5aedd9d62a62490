import { Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { HouseholdClass } from '../../gql/graphql.ts';
import { ClassMark } from '../words/class-mark.tsx';
import { useIndicatorWord } from '../words/use-indicator-word.ts';

interface Result {
  readonly class: HouseholdClass;
  readonly deprivations: readonly string[];
  readonly unknown: readonly string[];
  readonly sentence: string;
}

/** The result of the year looked at, for posts that see no other. */
export function OneYear({ year, result }: { year: number; result: Result | undefined }) {
  const { t } = useLingui();
  const indicatorWord = useIndicatorWord();
  return (
    <Panel title={t`Rà soát ${year}`}>
      {result ? (
        <>
          <ClassMark of={result.class} />
          <p className="register-reason">{result.sentence}</p>
          {result.deprivations.length > 0 ? (
            <p className="register-small">
              <Trans>Thiếu hụt thuộc việc của cơ quan: {result.deprivations.map(indicatorWord).join(', ')}.</Trans>
            </p>
          ) : null}
          {result.unknown.length > 0 ? (
            <p className="register-small register-soft">
              <Trans>Rà soát chưa trả lời được: {result.unknown.map(indicatorWord).join(', ')}.</Trans>
            </p>
          ) : null}
        </>
      ) : (
        <p className="register-soft">
          <Trans>Năm này chưa có kết quả rà soát của hộ. Chọn năm khác ở danh sách.</Trans>
        </p>
      )}
    </Panel>
  );
}
