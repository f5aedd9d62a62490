import { type BoardRow, useAddress, useSignedIn } from '@bac-thang/module-kit';
import { FilterBar, NativeSelect } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';

/** Which rows the address asks for. By commune: the targets to which that commune still owes something. */
export function useBoardFilters(): { readonly keep: (row: BoardRow) => boolean; readonly active: boolean } {
  const { part } = useAddress();
  const [department, status, unit] = [part('department'), part('status'), part('unit')];
  return {
    active: Boolean(department || status || unit),
    keep: ({ target, verdict }) =>
      (!department || target.department === department) &&
      (!status || verdict.status === status) &&
      (!unit || verdict.missingUnits.includes(unit) || verdict.failingUnits.includes(unit)),
  };
}

export function BoardFilters({ shown, total }: { shown: number; total: number }) {
  const { t } = useLingui();
  const { departments, units } = useSignedIn();
  const { part, change } = useAddress();
  const filter = (name: string, label: string, all: string, options: readonly { value: string; label: string }[]) => (
    <NativeSelect
      aria-label={label}
      size="xs"
      value={part(name) ?? ''}
      data={[{ value: '', label: all }, ...options]}
      onChange={(event) => change({ [name]: event.currentTarget.value || null })}
    />
  );
  return (
    <FilterBar
      label={t`Lọc bảng điều hành`}
      summary={
        shown === total ? null : (
          <Trans>
            {shown} trên {total} chỉ tiêu
          </Trans>
        )
      }
    >
      {filter(
        'department',
        t`Cơ quan`,
        t`Mọi cơ quan`,
        departments.map(({ id, shortName }) => ({ value: id, label: shortName })),
      )}
      {filter(
        'unit',
        t`Xã còn thiếu số liệu hoặc chưa đạt`,
        t`Mọi xã, thị trấn`,
        units.map(({ code, name }) => ({ value: code, label: t`Còn thiếu ở ${name}` })),
      )}
    </FilterBar>
  );
}
