import { useQuery } from '@apollo/client/react';
import { useAddress, useRegisterSight, useSignedIn, useUnitName } from '@bac-thang/module-kit';
import { NativeSelect } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { classes, classWords } from '../words/class-words.ts';
import type { RegisterFilters } from './register-filters.ts';

const hamletsDocument = graphql(`
  query RegisterFilterBar($unit: String!) {
    hamlets(administrativeUnit: $unit) {
      id
      name
    }
  }
`);

interface Props {
  readonly filters: RegisterFilters;
  /** Not where only counts are seen. */
  readonly hamlets?: boolean;
  readonly classes?: boolean;
}

/** Commune, hamlet, year and class; each changes the address, so a narrowed list can be sent as a link. */
export function RegisterFilterBar({ filters, hamlets: byHamlet = true, classes: byClass = true }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { change } = useAddress();
  const { plan, units } = useSignedIn();
  const { ownUnit, reach } = useRegisterSight();
  const unitName = useUnitName();
  const { data } = useQuery(hamletsDocument, { variables: { unit: filters.unit ?? '' }, skip: !byHamlet || filters.unit === null });
  const running = new Date().getFullYear();
  const years = Array.from({ length: Math.min(plan.endYear, running) - plan.baseYear + 1 }, (_each, index) => plan.baseYear + index).reverse();
  return (
    <>
      {ownUnit ? (
        <span className="register-own-unit">{unitName(filters.unit ?? '')}</span>
      ) : (
        <NativeSelect
          size="xs"
          label={t`Xã, thị trấn`}
          value={filters.unit ?? ''}
          data={[{ value: '', label: t`Tất cả` }, ...units.map(({ code, name }) => ({ value: code, label: name }))]}
          onChange={(event) => change({ unit: event.currentTarget.value, hamlet: null })}
        />
      )}
      {byHamlet ? (
        <NativeSelect
          size="xs"
          label={t`Thôn, bản, tổ`}
          disabled={filters.unit === null}
          title={filters.unit === null ? t`Chọn xã trước` : undefined}
          value={filters.hamlet ?? ''}
          data={[
            { value: '', label: filters.unit === null ? t`Chọn xã trước` : t`Tất cả` },
            ...(data?.hamlets ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => change({ hamlet: event.currentTarget.value })}
        />
      ) : null}
      <NativeSelect
        size="xs"
        label={t`Theo`}
        value={filters.now ? '' : String(filters.year)}
        data={[
          ...(reach === 'all' ? [{ value: '', label: t`Sổ hiện nay` }] : []),
          ...years.map((year) => ({ value: String(year), label: t`Rà soát ${year}` })),
        ]}
        onChange={(event) => change({ year: event.currentTarget.value, class: null })}
      />
      {byClass ? (
        <NativeSelect
          size="xs"
          label={t`Xếp loại`}
          disabled={filters.now}
          title={filters.now ? t`Chọn năm rà soát để lọc theo xếp loại` : undefined}
          value={filters.class ?? ''}
          data={[
            { value: '', label: filters.now ? t`Chọn năm rà soát trước` : t`Tất cả` },
            ...classes.map((each) => ({ value: each, label: _(classWords[each]) })),
          ]}
          onChange={(event) => change({ class: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
}
