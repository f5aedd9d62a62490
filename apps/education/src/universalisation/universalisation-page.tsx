import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, StateMark, useLanguage, useSignedIn, useYear, YearSelect } from '@bac-thang/module-kit';
import { DataTable, EmptyState, PageHeader, type TableColumn } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';

const levelsDocument = graphql(`
  query UniversalisationMeasures($language: Language!) {
    measures {
      id
      name(language: $language)
      levels
      levelNames(language: $language)
      takes
      module
      units
    }
  }
`);

const tableDocument = graphql(`
  query UniversalisationTable($measures: [ID!]!, $year: Int!) {
    observationTable(measures: $measures, year: $year) {
      id
      measure
      level
      state
      administrativeUnit {
        code
      }
    }
  }
`);

/** Universalisation levels and criteria: one row a commune, one column a level, so that one sees who still lacks which. */
export function UniversalisationPage() {
  const { t } = useLingui();
  const { language, locale } = useLanguage();
  const [year] = useYear();
  const { units } = useSignedIn();
  const measures = useQuery(levelsDocument, { variables: { language } });
  const levels = (measures.data?.measures ?? []).filter(({ takes, module }) => takes === 'LEVEL' && module === 'education');
  const table = useQuery(tableDocument, { variables: { measures: levels.map(({ id }) => id), year }, skip: levels.length === 0 });
  const error = measures.error ?? table.error;
  if (error) return <FailureState error={error} again={() => Promise.all([measures.refetch(), table.refetch()])} />;
  if (!measures.data || (levels.length > 0 && !table.data)) return <Loading height={480} />;
  const observations = table.data?.observationTable ?? [];
  const at = (measure: string, unit: string) => observations.find((each) => each.measure === measure && each.administrativeUnit?.code === unit);
  const rows = units.filter(({ code }) => observations.some(({ administrativeUnit }) => administrativeUnit?.code === code));
  const columns: TableColumn<(typeof rows)[number]>[] = [
    { id: 'name', label: t`Xã, thị trấn`, sortBy: ({ name }) => name, render: ({ name }) => name },
    ...levels.map(
      (measure): TableColumn<(typeof rows)[number]> => ({
        id: measure.id,
        label: measure.name,
        sortBy: ({ code }) => at(measure.id, code)?.level,
        render: ({ code }) => {
          const observation = at(measure.id, code);
          if (observation?.level == null) return measure.units.includes(code) ? '–' : <Trans>không tính</Trans>;
          return (
            <>
              {measure.levelNames[measure.levels.indexOf(observation.level)] ?? observation.level}{' '}
              {observation.state === 'ACCEPTED' ? null : <StateMark state={observation.state} size="small" />}
            </>
          );
        },
      }),
    ),
  ];
  return (
    <>
      <PageHeader
        title={t`Phổ cập và tiêu chí theo xã`}
        lead={<Trans>Mức của từng xã cuối năm {year}; ô chưa được chấp nhận có dấu trạng thái.</Trans>}
        actions={<YearSelect />}
      />
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        caption={t`Phổ cập theo xã, ${year}`}
        captionHidden
        language={locale}
        empty={<EmptyState title={t`Chưa có số liệu năm ${year}`} />}
      />
    </>
  );
}
