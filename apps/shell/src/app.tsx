import { ApolloProvider } from '@apollo/client/react';
import { createClient } from '@bac-thang/module-kit';
import { type UiLinkProps, UiProvider } from '@bac-thang/ui';
import { BrowserRouter, Link } from 'react-router';
import { ColorSchemeProvider, useChosenScheme } from './frame/color-scheme.tsx';
import { LanguageGate } from './language/language-gate.tsx';
import { nonce } from './nonce.ts';
import { SessionGate } from './sign-in/session-gate.tsx';

const client = createClient();

const RouterLink = ({ href, ...rest }: UiLinkProps) => <Link to={href} {...rest} />;

function Themed() {
  const [scheme] = useChosenScheme();
  return (
    <UiProvider nonce={nonce} colorScheme={scheme} link={RouterLink}>
      <LanguageGate>
        <SessionGate />
      </LanguageGate>
    </UiProvider>
  );
}

export function App() {
  return (
    <ApolloProvider client={client}>
      <BrowserRouter>
        <ColorSchemeProvider>
          <Themed />
        </ColorSchemeProvider>
      </BrowserRouter>
    </ApolloProvider>
  );
}
