import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, useAddress, useDisplay, useLanguage, useYear } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn, UiLink } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment } from '../gql/index.ts';
import { type ProgrammeRow, programmeRows } from './programme-rows.ts';

const measuresDocument = graphql(`
  query ProgrammeMeasures($language: Language!) {
    measures(department: "policy-bank") {
      id
      name(language: $language)
      group(language: $language)
      unitOfMeasure(language: $language)
      module
      targets
      units
    }
  }
`);

const tablesDocument = graphql(`
  query ProgrammeTable($first: [ID!]!, $second: [ID!]!, $year: Int!) {
    first: observationTable(measures: $first, year: $year) {
      ...ProgrammeValue
    }
    second: observationTable(measures: $second, year: $year) {
      ...ProgrammeValue
    }
  }
`);

const programmeValueFragment = graphql(`
  fragment ProgrammeValue on Observation {
    id
    measure
    quantity
    state
    accepted {
      id
      quantity
    }
  }
`);

/** What each programme lent in the year and what is owed at its end, summed over the units; accepted values only. */
export function ProgrammeTable({ target }: { target?: string }) {
  const { t } = useLingui();
  const { language, locale } = useLanguage();
  const { number } = useDisplay();
  const [year] = useYear();
  const address = useAddress();
  const measures = useQuery(measuresDocument, { variables: { language } });
  const own = (measures.data?.measures ?? []).filter(({ module }) => module === 'credit');
  const groups = [...new Set(own.map(({ group }) => group))];
  const [first = [], second = []] = groups.map((group) => own.filter((measure) => measure.group === group));
  const concerned = target === undefined || own.some((measure) => measure.targets.includes(target));
  const tables = useQuery(tablesDocument, {
    variables: { first: first.map(({ id }) => id), second: second.map(({ id }) => id), year },
    skip: own.length === 0 || !concerned,
  });
  if (!concerned) return null;
  const error = measures.error ?? tables.error;
  if (error) return <FailureState error={error} again={() => Promise.all([measures.refetch(), tables.refetch()])} />;
  if (!tables.data) return <Loading height={280} />;
  const rows = programmeRows(first, second, readFragment(programmeValueFragment, [...tables.data.first, ...tables.data.second]));
  const sum = (value: (row: ProgrammeRow) => number | undefined) => {
    const known = rows.flatMap((row) => value(row) ?? []);
    return known.length ? known.reduce((total, each) => total + each, 0) : undefined;
  };
  const money = (value: number | undefined) => number(value, 1);
  const columns: TableColumn<ProgrammeRow>[] = [
    {
      id: 'name',
      label: t`Chương trình`,
      sortBy: ({ name }) => name,
      render: ({ id, name }) => <UiLink href={address.to('/credit/entry', { table: id })}>{name}</UiLink>,
      foot: t`Cộng`,
    },
    {
      id: 'first',
      label: groups[0] ?? '',
      align: 'right',
      sortBy: (row) => row.first,
      render: (row) => money(row.first),
      foot: money(sum((row) => row.first)),
    },
    {
      id: 'second',
      label: groups[1] ?? '',
      align: 'right',
      sortBy: (row) => row.second,
      render: (row) => money(row.second),
      foot: money(sum((row) => row.second)),
    },
    { id: 'units', label: t`Đơn vị đã có số liệu`, align: 'right', render: (row) => t`${row.reported} trên ${row.expected}` },
  ];
  return (
    <Panel title={t`Theo chương trình tín dụng, ${year}`} aside={own[0]?.unitOfMeasure}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        caption={t`Cho vay và dư nợ theo chương trình, ${year}`}
        captionHidden
        language={locale}
      />
    </Panel>
  );
}
