import { Button, Paper, Stack, Table, Text, Title } from '@bac-thang/ui';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { postName } from './post-name.ts';

interface Demonstration {
  readonly accounts: readonly { readonly userName: string; readonly post: string }[];
  readonly password: string;
}

/** The made-up district's accounts; shown only where the gateway says that there are any. */
export function DemonstrationAccounts({ choose }: { choose: (userName: string, password: string) => void }) {
  const { _ } = useLingui();
  const [demonstration, setDemonstration] = useState<Demonstration>();
  useEffect(() => {
    fetch('/demonstration.json')
      .then((response) => (response.ok ? (response.json() as Promise<Demonstration>) : undefined))
      .then(setDemonstration)
      // Without an answer the page stays as it is for a real district.
      .catch(() => undefined);
  }, []);
  if (!demonstration) return null;
  return (
    <Paper withBorder p="lg">
      <Stack gap="xs">
        <Title order={2} size="h3">
          <Trans>Tài khoản minh họa</Trans>
        </Title>
        <Text size="sm">
          <Trans>
            Huyện này gồm số liệu minh họa. Mật khẩu chung: <code>{demonstration.password}</code>
          </Trans>
        </Text>
        <div className="demonstration-accounts">
          <Table>
            <Table.Tbody>
              {demonstration.accounts.map(({ userName, post }) => (
                <Table.Tr key={userName}>
                  <Table.Td>
                    <Button variant="subtle" size="compact-sm" onClick={() => choose(userName, demonstration.password)}>
                      {userName}
                    </Button>
                  </Table.Td>
                  <Table.Td>{_(postName(post))}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      </Stack>
    </Paper>
  );
}
