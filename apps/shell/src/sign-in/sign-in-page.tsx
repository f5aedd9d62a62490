import { Paper, Text, Title } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { Mark } from '../frame/mark.tsx';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import { SignInForm } from './sign-in-form.tsx';
import './sign-in.css';

export function SignInPage({ signedIn }: { signedIn: () => void }) {
  const [chosen, setChosen] = useState({ userName: '', password: '' });
  return (
    <main className="sign-in">
      <div className="sign-in-columns">
        <div className="sign-in-form">
          <div className="sign-in-head">
            <Mark size={40} />
            <div>
              <Title order={1}>Bậc Thang</Title>
              <Text c="dimmed" size="sm">
                <Trans>Theo dõi kế hoạch giảm nghèo</Trans>
              </Text>
            </div>
            <LanguageSwitch />
          </div>
          <Paper withBorder p="lg">
            <SignInForm key={chosen.userName} userName={chosen.userName} password={chosen.password} signedIn={signedIn} />
          </Paper>
        </div>
        <DemonstrationAccounts
          chosen={chosen.userName}
          choose={(userName, password) => {
            setChosen({ userName, password });
            window.scrollTo(0, 0);
          }}
        />
      </div>
    </main>
  );
}
