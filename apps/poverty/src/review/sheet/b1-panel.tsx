import { useDisplay } from '@bac-thang/module-kit';
import { Notice, Panel, TextInput } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useField } from '../../register/events/field-problems.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { scoreOfB1 } from './live-outcome.ts';
import { useSheet } from './sheet-context.ts';

/** Sheet B1: its items where the district has loaded the point table, else the total typed from the paper; and a declared income. */
export function B1Panel() {
  const { t } = useLingui();
  const { number } = useDisplay();
  const { sheet, draft, change } = useSheet();
  const field = useField();
  const { scoreTable, area } = sheet;
  const score = scoreOfB1(draft, sheet);
  const items = [...new Set(scoreTable?.options.map(({ item }) => item) ?? [])];
  const [source, answered, left] = [scoreTable?.source ?? '', number(score.answered), number(score.missing.length)];
  return (
    <Panel title={t`B1. Điểm thay cho thu nhập`} aside={scoreTable ? t`bảng điểm: ${source}` : t`chưa nạp bảng điểm`}>
      {scoreTable?.sample ? (
        <Notice tone="rice" title={t`Bảng điểm mẫu`}>
          <Trans>Điểm trong bảng này là số minh họa cách làm, không phải điểm của Thông tư. Kết quả tính từ bảng này không dùng để công nhận.</Trans>
        </Notice>
      ) : null}
      {items.map((item) => (
        <ChoiceGroup
          key={item}
          label={item}
          field={`b1.${item}`}
          choices={(scoreTable?.options ?? [])
            .filter((option) => option.item === item)
            .map((option) => ({ value: option.option, label: `${option.option} (${area === 'URBAN' ? option.urban : option.rural})` }))}
          value={draft.b1Answers[item] ?? null}
          onChange={(option) => {
            const { [item]: _before, ...rest } = draft.b1Answers;
            change({ b1Answers: option === null ? rest : { ...rest, [item]: option } });
          }}
        />
      ))}
      {score.byItems ? (
        <p>
          {score.points === undefined ? (
            <Trans>
              Đã có {answered} điểm, còn {left} mục chưa trả lời: điểm B1 chưa biết.
            </Trans>
          ) : (
            <Trans>
              Tổng điểm B1: <b>{number(score.points)}</b>
            </Trans>
          )}
        </p>
      ) : (
        <div className="review-grid">
          <TextInput
            label={t`Tổng điểm B1`}
            description={scoreTable ? t`hoặc trả lời từng mục ở trên` : t`gõ từ phiếu giấy`}
            inputMode="numeric"
            autoComplete="off"
            value={draft.b1}
            onChange={({ currentTarget }) => change({ b1: currentTarget.value.replace(/\D/g, '').slice(0, 5) })}
            data-stop=""
            {...field('b1')}
          />
          <IncomeField />
        </div>
      )}
      {score.byItems ? (
        <div className="review-grid">
          <IncomeField />
        </div>
      ) : null}
    </Panel>
  );
}

function IncomeField() {
  const { t } = useLingui();
  const { number } = useDisplay();
  const { draft, change } = useSheet();
  const field = useField();
  const amount = draft.income === '' ? t`để trống nếu không khai; dùng cho mức sống trung bình` : t`${number(Number(draft.income))} đồng mỗi người mỗi tháng`;
  return (
    <TextInput
      label={t`Thu nhập bình quân`}
      description={amount}
      inputMode="numeric"
      autoComplete="off"
      rightSection={<span className="review-soft">đ</span>}
      value={draft.income}
      onChange={({ currentTarget }) => change({ income: currentTarget.value.replace(/\D/g, '').slice(0, 12) })}
      data-stop=""
      {...field('income')}
    />
  );
}
