import { useAddress } from '@bac-thang/module-kit';
import { Button, EmptyState, NativeSelect, RefusedState, SegmentedControl } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ProfileFrame, type Shown } from '../profile-frame.tsx';
import { commonStandard } from '../reading.ts';
import { UnitSelect } from '../unit-select.tsx';
import { Movements } from './movements.tsx';
import { useForm, useRow } from './use-form.ts';
import './movements.css';

/** Who left poverty and who fell into it between two reviews, by the columns of the official forms. */
export function MovementsPage() {
  const { t } = useLingui();
  return (
    <ProfileFrame page="movements" title={t`Diễn biến hộ nghèo, hộ cận nghèo`} withoutReading controls={(shown) => <Controls shown={shown} />}>
      {(shown) => <Between shown={shown} />}
    </ProfileFrame>
  );
}

/** The years that are compared: the end is the year of the page, the start the review before it unless another is asked for. */
function useYears({ readings, reading }: Shown) {
  const { part } = useAddress();
  const earlier = [...new Set(readings.map(({ year }) => year))].filter((year) => year < reading.year);
  const from = earlier.find((year) => String(year) === part('from')) ?? earlier.at(-1);
  return { earlier, from, to: reading.year };
}

function Controls({ shown }: { shown: Shown }) {
  const { t } = useLingui();
  const { change } = useAddress();
  const { earlier, from, to } = useYears(shown);
  const years = [...new Set(shown.readings.map(({ year }) => year))];
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t`Biểu`}
        value={String(useForm())}
        onChange={(form) => change({ form: form === '2' ? null : form })}
        data={[
          { value: '2', label: t`Hộ nghèo` },
          { value: '3', label: t`Hộ cận nghèo` },
        ]}
      />
      <SegmentedControl
        size="xs"
        aria-label={t`Đếm`}
        value={useRow()}
        onChange={(row) => change({ row: row === 'households' ? null : row })}
        data={[
          { value: 'households', label: t`Hộ` },
          { value: 'persons', label: t`Nhân khẩu` },
        ]}
      />
      <UnitSelect />
      {from === undefined ? null : (
        <NativeSelect
          size="xs"
          aria-label={t`Đầu kỳ: rà soát năm`}
          value={String(from)}
          data={earlier.map((year) => ({ value: String(year), label: t`từ ${year}` }))}
          onChange={(event) => change({ from: event.currentTarget.value, across: null })}
        />
      )}
      <NativeSelect
        size="xs"
        aria-label={t`Cuối kỳ: rà soát năm`}
        value={String(to)}
        data={years.map((year) => ({ value: String(year), label: t`đến ${year}` }))}
        onChange={(event) => change({ year: event.currentTarget.value, standard: null, across: null })}
      />
    </>
  );
}

function Between({ shown }: { shown: Shown }) {
  const { t } = useLingui();
  const { part, change } = useAddress();
  const { from, to } = useYears(shown);
  if (from === undefined)
    return <EmptyState title={t`Trước năm ${to} chưa có kỳ rà soát nào được công nhận`}>{t`Diễn biến cần hai kỳ; chọn năm cuối kỳ muộn hơn.`}</EmptyState>;
  const common = commonStandard(shown.readings, from, to, shown.standards);
  const across = part('across') === '1';
  const both = shown.readings.find(({ year }, place) => year > from && year < to && shown.readings[place - 1]?.year === year)?.year;
  if (common === undefined && !across)
    return (
      <RefusedState
        title={t`Không so sánh năm ${from} với năm ${to}: hai kỳ theo hai chuẩn nghèo`}
        action={
          <Button variant="default" size="xs" onClick={() => change({ across: 1 })}>
            <Trans>Vẫn xem, có ghi rõ chuỗi đứt</Trans>
          </Button>
        }
      >
        <Trans>Hộ nghèo theo chuẩn này không phải hộ nghèo theo chuẩn kia: hộ chỉ “vào” hay “thoát” vì thước đo đổi sẽ bị đếm như đổi đời.</Trans>
        {both === undefined ? null : (
          <>
            {' '}
            <Trans>Kỳ rà soát năm {both} được xếp theo cả hai chuẩn, nên so được với mỗi bên.</Trans>
          </>
        )}
      </RefusedState>
    );
  return <Movements from={from} to={to} across={common === undefined} standards={shown.standards} />;
}
