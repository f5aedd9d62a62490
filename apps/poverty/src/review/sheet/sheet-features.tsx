import { Panel, Textarea } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useField } from '../../register/events/field-problems.tsx';
import { useRegisterLists } from '../../register/household/register-lists.tsx';
import { AnswerChoice } from './answer-choice.tsx';
import { SeveralChoice } from './several-choice.tsx';
import { useSheet } from './sheet-context.ts';

/** Phiếu C: features of the household, causes and wishes. */
export function SheetFeatures() {
  const { t } = useLingui();
  const { causes } = useRegisterLists();
  const { draft, change } = useSheet();
  const field = useField();
  return (
    <Panel title={t`C. Đặc điểm, nguyên nhân, nguyện vọng`}>
      <div className="review-pairs">
        <AnswerChoice
          label={t`Hộ có công với cách mạng`}
          field="policyFamily"
          value={draft.policyFamily}
          onChange={(policyFamily) => change({ policyFamily })}
        />
        <AnswerChoice
          label={t`Hộ không có khả năng lao động`}
          field="unableToWork"
          value={draft.unableToWork}
          onChange={(unableToWork) => change({ unableToWork })}
        />
      </div>
      <SeveralChoice
        label={t`Nguyên nhân nghèo`}
        field="causes"
        choices={causes.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.causes}
        onChange={(chosen) => change({ causes: chosen ?? [] })}
      />
      <Textarea
        label={t`Nguyện vọng`}
        description={t`mỗi dòng một nguyện vọng`}
        autosize
        minRows={2}
        autoComplete="off"
        value={draft.wishes}
        onChange={({ currentTarget }) => change({ wishes: currentTarget.value })}
        data-stop=""
        {...field('wishes')}
      />
    </Panel>
  );
}
