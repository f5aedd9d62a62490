import { FailureText } from '@bac-thang/module-kit';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { type SignInOutcome, useSignIn } from './use-sign-in.ts';

interface Props {
  readonly userName: string;
  readonly password?: string;
  /** The name is given: one comes back into one's own session. */
  readonly fixedName?: boolean;
  readonly signedIn: (userName: string) => void;
}

export function SignInForm({ userName: given, password: givenPassword = '', fixedName = false, signedIn }: Props) {
  const { t } = useLingui();
  const [userName, setUserName] = useState(given);
  const [password, setPassword] = useState(givenPassword);
  const [outcome, setOutcome] = useState<SignInOutcome>();
  const [busy, setBusy] = useState(false);
  const signIn = useSignIn();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const next = await signIn(userName, password);
    setBusy(false);
    setOutcome(next);
    if (next.kind === 'signed-in') signedIn(next.userName);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {outcome && outcome.kind !== 'signed-in' ? (
          <Alert color="brick" role="alert">
            {outcome.kind === 'refused' ? outcome.message : <FailureText failure={outcome.failure} />}
          </Alert>
        ) : null}
        <TextInput
          label={t`Tên đăng nhập`}
          name="userName"
          autoComplete="username"
          required
          value={userName}
          readOnly={fixedName}
          onChange={(event) => setUserName(event.currentTarget.value)}
        />
        <PasswordInput
          label={t`Mật khẩu`}
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t`Hiện mật khẩu` }}
        />
        <Button type="submit" loading={busy}>
          <Trans>Đăng nhập</Trans>
        </Button>
      </Stack>
    </form>
  );
}
