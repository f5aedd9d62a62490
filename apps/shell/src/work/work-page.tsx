import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, PageLink, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { Button, EmptyState, PageHeader, Panel } from '@bac-thang/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';

const workDocument = graphql(`
  query WorkPage($first: Int!, $after: String, $language: Language!) {
    workList(first: $first, after: $after) {
      totalCount
      endCursor
      hasNextPage
      nodes {
        id
        kind
        year
        count
        units
        module
        measure {
          id
          name(language: $language)
          group(language: $language)
        }
      }
    }
  }
`);

type WorkItem = ResultOf<typeof workDocument>['workList']['nodes'][number];

const kinds = ['RETURNED', 'TO_ACCEPT', 'DRAFT', 'MISSING'] as const;
const pageSize = 50;

/** What waits for me: returned to me, for me to accept, my drafts, and what is not entered yet; each leads to its table. */
export default function WorkPage() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { data, error, refetch, fetchMore, loading } = useQuery(workDocument, {
    variables: { first: pageSize, after: null, language },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={400} />;
  const { nodes, totalCount, hasNextPage, endCursor } = data.workList;
  const titles: Record<(typeof kinds)[number], string> = {
    RETURNED: t`Bị trả lại`,
    TO_ACCEPT: t`Chờ tôi duyệt`,
    DRAFT: t`Nháp chưa trình`,
    MISSING: t`Chưa nhập`,
  };
  const more = () =>
    fetchMore({
      variables: { after: endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        workList: { ...next.workList, nodes: [...before.workList.nodes, ...next.workList.nodes] },
      }),
    });
  return (
    <>
      <PageHeader title={t`Việc của tôi`} lead={totalCount ? <Plural value={totalCount} other="# việc đang chờ" /> : null} />
      {totalCount === 0 ? <EmptyState title={t`Không còn việc nào đang chờ`}>{t`Số liệu mới trình hoặc bị trả lại sẽ hiện ở đây.`}</EmptyState> : null}
      <div className="work-columns">
        {kinds.map((kind) => {
          const items = nodes.filter((node) => node.kind === kind);
          if (items.length === 0) return null;
          return (
            <Panel key={kind} title={titles[kind]} aside={<Plural value={items.length} other="# việc" />}>
              <ul className="plain-list">
                {items.map((item) => (
                  <WorkLine key={item.id} item={item} />
                ))}
              </ul>
            </Panel>
          );
        })}
      </div>
      {hasNextPage ? (
        <Button mt="md" variant="default" loading={loading} onClick={() => void more()}>
          <Trans>Xem thêm</Trans>
        </Button>
      ) : null}
    </>
  );
}

function WorkLine({ item }: { item: WorkItem }) {
  const unitName = useUnitName();
  const path = item.module ? `/${item.module}/entry` : '/other-departments';
  const places = item.units.filter((unit) => unit !== 'district').map(unitName);
  return (
    <li>
      <PageLink to={`${path}?table=${item.measure.id}&year=${item.year}`}>
        {item.measure.name}, {item.year}
      </PageLink>{' '}
      <span className="quiet">({item.measure.group})</span> – <Plural value={item.count} other="# ô" />
      {places.length ? <div className="quiet">{places.slice(0, 8).join(', ') + (places.length > 8 ? ' …' : '')}</div> : null}
    </li>
  );
}
