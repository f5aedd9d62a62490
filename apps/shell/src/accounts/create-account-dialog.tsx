import { useMutation } from '@apollo/client/react';
import { type Failure, FailureText, failureOf, newIdempotencyKey, useSignedIn } from '@bac-thang/module-kit';
import { Alert, Button, Group, Modal, NativeSelect, PasswordInput, Stack, TextInput } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { graphql } from '../gql/index.ts';
import { postName, posts } from '../sign-in/post-name.ts';

const createAccountDocument = graphql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      id
    }
  }
`);

/** A new account: who, in which post, and where that post works. */
export function CreateAccountDialog({ close, created }: { close: () => void; created: () => void }) {
  const { t, i18n } = useLingui();
  const { departments, units } = useSignedIn();
  const [create, { loading }] = useMutation(createAccountDocument);
  const [failure, setFailure] = useState<Failure>();
  const [texts, setTexts] = useState({ userName: '', displayName: '', password: '', post: 'commune-officer', department: '', administrativeUnit: '' });
  const ofCommune = texts.post === 'commune-officer' || texts.post === 'commune-chair';
  const ofDepartment = texts.post === 'department';
  const put = (name: keyof typeof texts) => (event: { currentTarget: { value: string } }) => setTexts({ ...texts, [name]: event.currentTarget.value });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { department, administrativeUnit, ...rest } = texts;
    const place = { ...(ofDepartment ? { department } : {}), ...(ofCommune ? { administrativeUnit } : {}) };
    try {
      await create({ variables: { input: { idempotencyKey: newIdempotencyKey(), ...rest, ...place } } });
      created();
      close();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const choose = { value: '', label: t`Chọn…`, disabled: true };
  return (
    <Modal opened onClose={close} title={<Trans>Mở tài khoản</Trans>} closeButtonProps={{ 'aria-label': t`Đóng hộp thoại` }}>
      <form onSubmit={send}>
        <Stack>
          {failure ? (
            <Alert color="brick" role="alert">
              <FailureText failure={failure} />
            </Alert>
          ) : null}
          <TextInput label={t`Họ tên, chức danh`} required value={texts.displayName} onChange={put('displayName')} />
          <TextInput
            label={t`Tên đăng nhập`}
            description={t`Chữ thường không dấu, số, dấu gạch ngang, dấu chấm.`}
            required
            autoComplete="off"
            value={texts.userName}
            onChange={put('userName')}
          />
          <NativeSelect
            label={t`Vai trò`}
            value={texts.post}
            data={posts.map((post) => ({ value: post, label: i18n._(postName(post)) }))}
            onChange={put('post')}
          />
          {ofDepartment ? (
            <NativeSelect
              label={t`Cơ quan`}
              required
              value={texts.department}
              data={[choose, ...departments.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={put('department')}
            />
          ) : null}
          {ofCommune ? (
            <NativeSelect
              label={t`Xã, thị trấn`}
              required
              value={texts.administrativeUnit}
              data={[choose, ...units.map(({ code, name }) => ({ value: code, label: name }))]}
              onChange={put('administrativeUnit')}
            />
          ) : null}
          <PasswordInput
            label={t`Mật khẩu đầu tiên`}
            description={t`Ít nhất 12 ký tự; người giữ tài khoản tự đổi sau khi đăng nhập.`}
            required
            autoComplete="new-password"
            value={texts.password}
            onChange={put('password')}
            visibilityToggleButtonProps={{ 'aria-label': t`Hiện mật khẩu` }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <Trans>Bỏ</Trans>
            </Button>
            <Button type="submit" loading={loading}>
              <Trans>Mở tài khoản</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
