import { useDisplay } from '@bac-thang/module-kit';
import { EmptyState, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ClassMark } from '../words/class-mark.tsx';
import { standardName } from '../words/standard-words.ts';
import type { RecognisedYear } from './register-household.ts';

const keyOf = ({ year, standard, decision }: RecognisedYear) => `${year}/${standard}/${decision}`;

interface Props {
  readonly history: readonly RecognisedYear[];
  /** The result that counts on the day shown. */
  readonly latest: RecognisedYear | undefined;
}

/** Every review's result, a step a year; the chosen one says why, and by which decision. */
export function ClassYears({ history, latest }: Props) {
  const { t } = useLingui();
  const { date } = useDisplay();
  const [chosen, setChosen] = useState<string>();
  const counted = history.filter(({ current }) => current);
  const shown = history.find((each) => keyOf(each) === chosen) ?? latest ?? counted[0];
  const twoStandards = (year: number) => counted.filter((each) => each.year === year).length > 1;
  const replaced = shown ? history.filter((each) => each.year === shown.year && each.standard === shown.standard && !each.current) : [];
  if (!shown) {
    return (
      <Panel title={t`Xếp loại qua các năm`}>
        <EmptyState title={t`Chưa có kỳ rà soát nào công nhận hộ này`}>
          <Trans>Xếp loại là kết quả rà soát được Chủ tịch UBND cấp xã công nhận, không tính lại từ dữ liệu.</Trans>
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t`Xếp loại qua các năm`} aside={<span className="bt-print-hidden">{t`chọn một năm để xem lý do`}</span>}>
      <div className="register-years">
        {[...counted].reverse().map((each) => (
          <button key={keyOf(each)} type="button" className="register-year" aria-pressed={each === shown} onClick={() => setChosen(keyOf(each))}>
            <span className="register-soft">
              {each.year}
              {twoStandards(each.year) ? ` · ${standardName(each.standard)}` : ''}
            </span>
            <ClassMark of={each.class} />
          </button>
        ))}
      </div>
      <p className="register-reason">{shown.sentence}</p>
      {replaced.map((each) => (
        <p key={keyOf(each)} className="register-soft register-small">
          <Trans>
            Quyết định trước, đã được thay: số {each.decision} ngày {date(each.decidedOn)} – {each.sentence}
          </Trans>
        </p>
      ))}
    </Panel>
  );
}
