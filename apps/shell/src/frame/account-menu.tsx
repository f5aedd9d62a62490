import { useApolloClient, useMutation } from '@apollo/client/react';
import { useSignedIn } from '@bac-thang/module-kit';
import { Menu, UnstyledButton } from '@bac-thang/ui';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';
import { plainName } from '../sign-in/plain-name.ts';
import { postName } from '../sign-in/post-name.ts';
import { PasswordDialog } from './password-dialog.tsx';

const signOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

const signOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

export function AccountMenu() {
  const { _ } = useLingui();
  const client = useApolloClient();
  const { displayName, session } = useSignedIn();
  const [signOut] = useMutation(signOutDocument);
  const [signOutEverywhere] = useMutation(signOutEverywhereDocument);
  const [changing, setChanging] = useState(false);
  const leave = async (go: () => Promise<unknown>) => {
    await go();
    await client.clearStore();
    // A fresh page: nothing of the person who left stays in memory.
    window.location.assign('/');
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className="account-button" lang="vi" title={displayName}>
            <span className="account-name">{plainName(displayName)}</span> ▾
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {session.userName} · {_(postName(session.post))}
          </Menu.Label>
          <Menu.Item onClick={() => setChanging(true)}>
            <Trans>Đổi mật khẩu…</Trans>
          </Menu.Item>
          <Menu.Item component="a" href="/graphql/explorer">
            <Trans>Thử truy vấn GraphQL</Trans>
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void leave(() => signOut())}>
            <Trans>Đăng xuất</Trans>
          </Menu.Item>
          <Menu.Item onClick={() => void leave(() => signOutEverywhere())}>
            <Trans>Đăng xuất mọi thiết bị</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {changing ? <PasswordDialog close={() => setChanging(false)} /> : null}
    </>
  );
}
