import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, unknown, useDisplay, useLanguage } from '@bac-thang/module-kit';
import { Button, DataTable, EmptyState, PageHeader, type TableColumn, TextInput } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { plainName } from '../sign-in/plain-name.ts';
import { postName } from '../sign-in/post-name.ts';
import { withoutMarks } from '../targets/without-marks.ts';
import { AccountActions } from './account-actions.tsx';
import { type AccountEntry, accountsDocument } from './account-entry.ts';
import { useAccountPlace } from './account-place.ts';
import { CreateAccountDialog } from './create-account-dialog.tsx';

const pageSize = 100;

/** Who may sign in: opened, closed and given new passwords by the administrator, who sees no values. */
export default function AccountsPage() {
  const { t, i18n } = useLingui();
  const { date } = useDisplay();
  const { locale } = useLanguage();
  const place = useAccountPlace();
  const [sought, setSought] = useState('');
  const [creating, setCreating] = useState(false);
  const { data, error, refetch, fetchMore, loading } = useQuery(accountsDocument, {
    variables: { first: pageSize, after: null },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={480} />;
  const { nodes, hasNextPage, endCursor } = data.accounts;
  const words = withoutMarks(sought);
  const rows = nodes.filter((account) => withoutMarks(`${account.userName} ${account.displayName} ${place(account)}`).includes(words));
  const columns: TableColumn<AccountEntry>[] = [
    { id: 'userName', label: t`Tên đăng nhập`, sortBy: ({ userName }) => userName, render: ({ userName }) => <strong>{userName}</strong> },
    { id: 'displayName', label: t`Họ tên, chức danh`, sortBy: ({ displayName }) => displayName, render: ({ displayName }) => plainName(displayName) },
    { id: 'post', label: t`Vai trò`, sortBy: ({ post }) => i18n._(postName(post)), render: ({ post }) => i18n._(postName(post)) },
    { id: 'place', label: t`Nơi làm việc`, sortBy: place, render: place },
    { id: 'created', label: t`Mở ngày`, sortBy: ({ createdAt }) => createdAt, render: ({ createdAt }) => (createdAt ? date(createdAt) : unknown) },
    {
      id: 'state',
      label: t`Tình trạng`,
      sortBy: ({ disabled }) => Number(disabled),
      render: ({ disabled, demonstration }) => (
        <span className="account-state">
          {disabled ? <strong className="bt-tone-brick bt-tone-text">{t`✕ đã đóng`}</strong> : t`✓ đang mở`}
          {demonstration ? ` · ${t`minh họa`}` : ''}
        </span>
      ),
    },
    { id: 'actions', label: t`Thao tác`, render: (account) => <AccountActions account={account} /> },
  ];
  const more = () =>
    fetchMore({
      variables: { after: endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({
        ...before,
        accounts: { ...next.accounts, nodes: [...before.accounts.nodes, ...next.accounts.nodes] },
      }),
    });
  return (
    <>
      <PageHeader
        title={t`Tài khoản`}
        lead={<Trans>Đóng tài khoản khi người phụ trách chuyển việc; số liệu và nhật ký của tài khoản vẫn giữ nguyên.</Trans>}
        actions={
          <>
            <TextInput
              size="xs"
              aria-label={t`Tìm tài khoản`}
              placeholder={t`Tìm tài khoản`}
              value={sought}
              onChange={(event) => setSought(event.currentTarget.value)}
            />
            <Button size="xs" onClick={() => setCreating(true)}>
              <Trans>Mở tài khoản…</Trans>
            </Button>
          </>
        }
      />
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        caption={t`Các tài khoản`}
        captionHidden
        language={locale}
        empty={<EmptyState title={t`Không có tài khoản nào khớp`} />}
      />
      {hasNextPage ? (
        <Button mt="md" variant="default" loading={loading} onClick={() => void more()}>
          <Trans>Xem thêm</Trans>
        </Button>
      ) : null}
      {creating ? <CreateAccountDialog close={() => setCreating(false)} created={() => void refetch()} /> : null}
    </>
  );
}
