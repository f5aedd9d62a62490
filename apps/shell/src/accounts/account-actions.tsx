import { useMutation } from '@apollo/client/react';
import { type Failure, FailureText, failureOf, newIdempotencyKey, useSignedIn } from '@bac-thang/module-kit';
import { Alert, Button, Group, Modal, PasswordInput, Stack, Text } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { graphql } from '../gql/index.ts';
import type { AccountEntry } from './account-entry.ts';

const changeAccountDocument = graphql(`
  mutation ChangeAccount($input: ChangeAccountInput!) {
    changeAccount(input: $input) {
      id
      disabled
    }
  }
`);

type Asked = 'password' | 'close' | 'open';

/** A new password, closing and opening; each is asked once more, for it ends the sessions of the account. */
export function AccountActions({ account }: { account: AccountEntry }) {
  const { t } = useLingui();
  const { session } = useSignedIn();
  const [change, { loading }] = useMutation(changeAccountDocument);
  const [asked, setAsked] = useState<Asked>();
  const [password, setPassword] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const close = () => {
    setAsked(undefined);
    setPassword('');
    setFailure(undefined);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const wish = asked === 'password' ? { password } : { disabled: asked === 'close' };
    try {
      await change({ variables: { input: { idempotencyKey: newIdempotencyKey(), id: account.id, ...wish } } });
      close();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const { userName } = account;
  const titles: Record<Asked, string> = {
    password: t`Mật khẩu mới cho ${userName}`,
    close: t`Đóng tài khoản ${userName}?`,
    open: t`Mở lại tài khoản ${userName}?`,
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button variant="default" size="compact-xs" onClick={() => setAsked('password')}>
        <Trans>Mật khẩu mới…</Trans>
      </Button>
      {userName === session.userName ? null : (
        <Button variant="default" size="compact-xs" onClick={() => setAsked(account.disabled ? 'open' : 'close')}>
          {account.disabled ? <Trans>Mở lại…</Trans> : <Trans>Đóng…</Trans>}
        </Button>
      )}
      {asked ? (
        <Modal opened onClose={close} title={titles[asked]} closeButtonProps={{ 'aria-label': t`Đóng hộp thoại` }}>
          <form onSubmit={send}>
            <Stack>
              {failure ? (
                <Alert color="brick" role="alert">
                  <FailureText failure={failure} />
                </Alert>
              ) : null}
              <Text size="sm">
                {asked === 'open' ? (
                  <Trans>Người giữ tài khoản đăng nhập lại được bằng mật khẩu cũ.</Trans>
                ) : (
                  <Trans>Mọi phiên đang mở của tài khoản này kết thúc ngay; số liệu đã lưu vẫn còn.</Trans>
                )}
              </Text>
              {asked === 'password' ? (
                <PasswordInput
                  label={t`Mật khẩu mới`}
                  description={t`Ít nhất 12 ký tự; người giữ tài khoản tự đổi sau khi đăng nhập.`}
                  required
                  autoComplete="new-password"
                  value={password}
                  onChange={(event) => setPassword(event.currentTarget.value)}
                  visibilityToggleButtonProps={{ 'aria-label': t`Hiện mật khẩu` }}
                />
              ) : null}
              <Group justify="flex-end">
                <Button variant="default" onClick={close}>
                  <Trans>Bỏ</Trans>
                </Button>
                <Button type="submit" loading={loading} {...(asked === 'close' ? { color: 'brick' } : {})}>
                  {asked === 'password' ? <Trans>Đặt mật khẩu</Trans> : asked === 'close' ? <Trans>Đóng tài khoản</Trans> : <Trans>Mở lại</Trans>}
                </Button>
              </Group>
            </Stack>
          </form>
        </Modal>
      ) : null}
    </Group>
  );
}
