import { useQuery } from '@apollo/client/react';
import { EmptyState, NativeSelect, Title } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useAddress, useYear } from '../address/use-address.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSignedIn } from '../session/session-context.tsx';
import { FailureState } from '../states/failure-state.tsx';
import { Loading } from '../states/loading.tsx';
import { YearSelect } from '../targets/year-select.tsx';
import { entryMeasuresDocument } from './entry-measure.ts';
import { EntryTable } from './entry-table.tsx';
import { measureGroups } from './measure-groups.ts';
import { povertyStandards, standardOfYear, standardsOfYear } from './poverty-standards.ts';
import { isReadable } from './readable-measure.ts';

/** Chooses year, table and standard, and shows that table. All three stand in the address. */
export default function ObservationEntryPage({ module }: { module: string | null }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { departments, session } = useSignedIn();
  const [year] = useYear();
  const { part, change } = useAddress();
  const { data, previousData, error, refetch } = useQuery(entryMeasuresDocument, { variables: { language } });
  const measures = (data ?? previousData)?.measures;
  const groups = useMemo(
    () => measureGroups((measures ?? []).filter((measure) => measure.module === module && isReadable(measure, session))),
    [measures, module, session],
  );
  if (error && !measures) return <FailureState error={error} again={refetch} />;
  if (!measures) return <Loading height={372} />;
  const group = groups.find((each) => each.measures.some(({ id }) => id === part('table'))) ?? groups[0];
  if (!group) {
    return (
      <EmptyState title={t`Không có bảng nào để nhập`}>
        <Trans>Tài khoản này không nhập và không xem số liệu gốc ở đây.</Trans>
      </EmptyState>
    );
  }
  const standards = standardsOfYear(year);
  const standard = standards.find((each) => each === part('standard')) ?? standardOfYear(year);
  const ownerName = (id: string) => departments.find((department) => department.id === id)?.shortName ?? id;
  const severalOwners = new Set(groups.flatMap(({ measures: [first] }) => first?.department ?? [])).size > 1;
  const head = (
    <>
      <Title order={1} size="h2">
        <Trans>Nhập số liệu</Trans>
      </Title>
      <YearSelect fromBase />
      <NativeSelect
        size="xs"
        aria-label={t`Bảng`}
        value={group.measures[0]?.id ?? ''}
        data={groups.map(({ name, measures: [first] }) => ({
          value: first?.id ?? '',
          label: severalOwners ? `${ownerName(first?.department ?? '')}: ${name}` : name,
        }))}
        onChange={(event) => change({ table: event.currentTarget.value })}
      />
      {group.measures.some(({ byStandard }) => byStandard) && standards.length > 1 ? (
        <NativeSelect
          size="xs"
          aria-label={t`Chuẩn nghèo`}
          value={standard}
          data={povertyStandards.filter(({ id }) => standards.includes(id)).map(({ id, decree }) => ({ value: id, label: decree }))}
          onChange={(event) => change({ standard: event.currentTarget.value })}
        />
      ) : null}
    </>
  );
  return <EntryTable head={head} key={`${group.key}/${year}/${standard}`} module={module} group={group} year={year} standard={standard} />;
}
