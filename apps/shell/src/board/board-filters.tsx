import { type BoardRow, useAddress, useSignedIn } from '@bac-thang/module-kit';
import { FilterBar, NativeSelect } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';

interface Kept {
  readonly target: { readonly department: string };
  readonly verdict: { readonly status: string };
}

/** Which rows the address asks for; `owes`: the targets for which a commune's value is missing or too low, as anyone may know. */
export function useBoardFilters() {
  const { part } = useAddress();
  const [department, status, unit] = [part('department'), part('status'), part('unit')];
  return {
    unit,
    status,
    active: Boolean(department || status || unit),
    keep: ({ target, verdict }: Kept) => (!department || target.department === department) && (!status || verdict.status === status),
    owes: ({ verdict }: BoardRow) => !unit || verdict.missingUnits.includes(unit) || verdict.failingUnits.includes(unit),
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
        t`Xã, thị trấn`,
        t`Mọi xã, thị trấn`,
        units.map(({ code, name }) => ({ value: code, label: name })),
      )}
    </FilterBar>
  );
}
