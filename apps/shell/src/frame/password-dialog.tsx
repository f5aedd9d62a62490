import { useMutation } from '@apollo/client/react';
import { type Failure, FailureText, failureOf, newIdempotencyKey, useLanguage } from '@bac-thang/module-kit';
import { Alert, Button, Group, Modal, PasswordInput, Stack, Text } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { graphql } from '../gql/index.ts';

const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

/** One's own password: the present one, and the new one twice. */
export function PasswordDialog({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const [change, { loading }] = useMutation(changePasswordDocument);
  const [texts, setTexts] = useState({ password: '', newPassword: '', again: '' });
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState(false);
  const differs = texts.again !== '' && texts.again !== texts.newPassword;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (texts.again !== texts.newPassword) return;
    const { password, newPassword } = texts;
    try {
      await change({ variables: { input: { idempotencyKey: newIdempotencyKey(), password, newPassword } } });
      setFailure(undefined);
      setDone(true);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const field = (name: keyof typeof texts, label: string, autoComplete: string, more: { description?: string; error?: string | false } = {}) => (
    <PasswordInput
      label={label}
      required
      autoComplete={autoComplete}
      value={texts[name]}
      onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
      visibilityToggleButtonProps={{ 'aria-label': t`Hiện mật khẩu` }}
      {...more}
    />
  );
  return (
    <Modal opened onClose={close} title={<Trans>Đổi mật khẩu</Trans>} closeButtonProps={{ 'aria-label': t`Đóng` }}>
      {done ? (
        <Stack>
          <Text role="status">
            <Trans>Đã đổi mật khẩu. Các phiên khác của tài khoản này đã kết thúc.</Trans>
          </Text>
          <Group justify="flex-end">
            <Button onClick={close}>
              <Trans>Đóng</Trans>
            </Button>
          </Group>
        </Stack>
      ) : (
        <form onSubmit={send}>
          <Stack>
            {failure ? (
              <Alert color="brick" role="alert">
                {/* A demonstration account keeps its common password: only the gateway's own words say so. */}
                {failure.code === 'FORBIDDEN' && failure.sentence ? failure.sentence[locale] : <FailureText failure={failure} />}
              </Alert>
            ) : null}
            {field('password', t`Mật khẩu hiện tại`, 'current-password')}
            {field('newPassword', t`Mật khẩu mới`, 'new-password', { description: t`Ít nhất 12 ký tự; một câu dài dễ nhớ là tốt.` })}
            {field('again', t`Nhập lại mật khẩu mới`, 'new-password', { error: differs && t`Hai lần nhập không giống nhau.` })}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                <Trans>Bỏ</Trans>
              </Button>
              <Button type="submit" loading={loading} disabled={differs}>
                <Trans>Đổi mật khẩu</Trans>
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
