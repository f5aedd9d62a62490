import { useApolloClient } from '@apollo/client/react';
import { connection, useConnection, useSignedIn } from '@bac-thang/module-kit';
import { Modal, Text } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { SignInForm } from './sign-in-form.tsx';

/** The session ended while somebody worked: the page stays, and one signs in over it. */
export function ComeBackDialog() {
  const client = useApolloClient();
  const { session } = useSignedIn();
  const state = useConnection();
  const back = (userName: string) => {
    connection.set('ready');
    // Another person must not see the first one's page.
    if (userName !== session.userName) window.location.assign('/');
    else void client.refetchQueries({ include: 'active' });
  };
  return (
    <Modal
      opened={state === 'signed-out'}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={<Trans>Đăng nhập lại</Trans>}
    >
      <Text size="sm" mb="md">
        <Trans>Phiên làm việc đã hết. Những gì đã gõ vẫn ở trên trang; đăng nhập để gửi tiếp.</Trans>
      </Text>
      <SignInForm userName={session.userName} fixedName signedIn={back} />
    </Modal>
  );
}
