import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, PageLink, useDisplay, useLanguage, useReadingName } from '@bac-thang/module-kit';
import { DataTable, EmptyState, PageHeader, type TableColumn } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';

const publishedDocument = graphql(`
  query PublishedComparison($department: ID!, $language: Language!) {
    targets(department: $department) {
      id
      name(language: $language)
      publishedFigures {
        year
        standard
        value
        what(language: $language)
        unitOfMeasure(language: $language)
        source
        certainty
      }
      series {
        year
        standard
        actual
      }
    }
  }
`);

interface Line {
  readonly key: string;
  readonly target: { readonly id: string; readonly name: string };
  readonly year: number;
  readonly standard: string | null;
  readonly what: string;
  readonly published: number;
  readonly unit: string;
  readonly source: string;
  /** Entered here for the same year and standard, where it is in the same unit. */
  readonly entered: number | null;
}

/** Figures published elsewhere beside those entered here: told apart, so that nobody takes one for the other. */
export function PublishedComparison() {
  const { t } = useLingui();
  const { language, locale } = useLanguage();
  const { number } = useDisplay();
  const readingName = useReadingName();
  const { data, error, refetch } = useQuery(publishedDocument, { variables: { department: 'labour', language } });
  if (error) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={320} />;
  const lines = data.targets.flatMap((target): Line[] =>
    target.publishedFigures.map((figure) => ({
      key: `${target.id}/${figure.year}/${figure.what}`,
      target,
      year: figure.year,
      standard: figure.standard,
      what: figure.what,
      published: figure.value,
      unit: figure.unitOfMeasure,
      source: figure.source,
      entered:
        figure.unitOfMeasure === '%'
          ? (target.series.find(({ year, standard }) => year === figure.year && standard === figure.standard)?.actual ?? null)
          : null,
    })),
  );
  const columns: TableColumn<Line>[] = [
    { id: 'what', label: t`Số liệu`, render: ({ what }) => what },
    { id: 'year', label: t`Năm`, align: 'right', sortBy: ({ year }) => year, render: ({ year }) => year },
    { id: 'standard', label: t`Chuẩn`, render: ({ standard }) => (standard ? readingName(standard) : '–') },
    { id: 'published', label: t`Đã công bố`, align: 'right', render: ({ published, unit }) => `${number(published)} ${unit}` },
    { id: 'entered', label: t`Nhập ở đây`, align: 'right', render: ({ entered, unit }) => (entered === null ? '–' : `${number(entered)} ${unit}`) },
    { id: 'source', label: t`Nguồn`, render: ({ source }) => source },
    { id: 'target', label: t`Chỉ tiêu`, render: ({ target }) => <PageLink to={`/targets/${target.id}`}>{target.name}</PageLink> },
  ];
  return (
    <>
      <PageHeader
        title={t`Đối chiếu số đã công bố`}
        lead={<Trans>Số đã công bố lấy từ văn bản, không tham gia tính toán; cột “nhập ở đây” là số liệu trong phần mềm.</Trans>}
      />
      <DataTable
        columns={columns}
        rows={lines}
        rowKey={({ key }) => key}
        caption={t`Số đã công bố và số nhập`}
        captionHidden
        language={locale}
        empty={<EmptyState title={t`Chưa có số nào được công bố`} />}
      />
    </>
  );
}
