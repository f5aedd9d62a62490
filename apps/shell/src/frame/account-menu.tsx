import { useApolloClient, useMutation } from '@apollo/client/react';
import { useSignedIn } from '@bac-thang/module-kit';
import { Menu, UnstyledButton } from '@bac-thang/ui';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';
import { postName } from '../sign-in/post-name.ts';

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
  const leave = async (go: () => Promise<unknown>) => {
    await go();
    await client.clearStore();
    // A fresh page: nothing of the person who left stays in memory.
    window.location.assign('/');
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className="account-button">{displayName} ▾</UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session.userName} · {_(postName(session.post))}
        </Menu.Label>
        <Menu.Item onClick={() => void leave(() => signOut())}>
          <Trans>Đăng xuất</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => void leave(() => signOutEverywhere())}>
          <Trans>Đăng xuất mọi thiết bị</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
