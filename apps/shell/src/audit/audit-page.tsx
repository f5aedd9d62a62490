import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, useDisplay, useLanguage } from '@bac-thang/module-kit';
import { Button, DataTable, EmptyState, PageHeader, type TableColumn } from '@bac-thang/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';
import { postName } from '../sign-in/post-name.ts';

const auditDocument = graphql(`
  query AuditPage($first: Int!, $after: String) {
    auditEntries(first: $first, after: $after) {
      endCursor
      hasNextPage
      nodes {
        id
        at
        userName
        post
        action
        subject
        detail
      }
    }
  }
`);

type AuditEntry = ResultOf<typeof auditDocument>['auditEntries']['nodes'][number];

const pageSize = 50;

/** The log of changes and looks, newest first; for the auditor. */
export default function AuditPage() {
  const { t, i18n } = useLingui();
  const { moment } = useDisplay();
  const { locale } = useLanguage();
  const { data, error, refetch, fetchMore, loading } = useQuery(auditDocument, {
    variables: { first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={480} />;
  const { nodes, hasNextPage, endCursor } = data.auditEntries;
  const columns: TableColumn<AuditEntry>[] = [
    { id: 'at', label: t`Khi nào`, render: ({ at }) => moment(at) },
    { id: 'who', label: t`Ai`, render: ({ userName, post }) => (userName ? `${userName}${post ? ` (${i18n._(postName(post))})` : ''}` : '–') },
    { id: 'action', label: t`Việc`, render: ({ action }) => <code>{action}</code> },
    { id: 'subject', label: t`Đối tượng`, render: ({ subject }) => subject },
    { id: 'detail', label: t`Chi tiết`, render: ({ detail }) => <code className="audit-detail">{detail}</code> },
  ];
  const more = () =>
    fetchMore({
      variables: { after: endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        auditEntries: { ...next.auditEntries, nodes: [...before.auditEntries.nodes, ...next.auditEntries.nodes] },
      }),
    });
  return (
    <>
      <PageHeader title={t`Nhật ký`} lead={<Trans>Ghi tự động, không sửa được; mới nhất ở trên.</Trans>} />
      <DataTable
        columns={columns}
        rows={nodes}
        rowKey={({ id }) => id}
        caption={t`Nhật ký thay đổi`}
        captionHidden
        language={locale}
        empty={<EmptyState title={t`Chưa có dòng nào`} />}
      />
      {hasNextPage ? (
        <Button mt="md" variant="default" loading={loading} onClick={() => void more()}>
          <Trans>Xem thêm</Trans>
        </Button>
      ) : null}
    </>
  );
}
