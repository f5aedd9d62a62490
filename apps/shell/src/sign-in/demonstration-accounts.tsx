import { Notice } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { plainName } from './plain-name.ts';

interface Account {
  readonly userName: string;
  readonly displayName: string;
  readonly post: string;
}

interface Demonstration {
  readonly accounts: readonly Account[];
  readonly password: string;
}

const ofDistrict = ['leader', 'auditor', 'administrator'];
const ofCommune = ['commune-officer', 'commune-chair'];

/** The made-up district's accounts; shown only where the gateway says that there are any. */
export function DemonstrationAccounts({ chosen, choose }: { chosen: string; choose: (userName: string, password: string) => void }) {
  const { t } = useLingui();
  const [demonstration, setDemonstration] = useState<Demonstration>();
  useEffect(() => {
    fetch('/demonstration.json')
      .then((response) => (response.ok ? (response.json() as Promise<Demonstration>) : undefined))
      .then(setDemonstration)
      // Without an answer the page stays as it is for a real district.
      .catch(() => undefined);
  }, []);
  if (!demonstration) return null;
  const { accounts, password } = demonstration;
  const group = (posts: readonly string[]) => (
    <AccountList accounts={accounts.filter(({ post }) => posts.includes(post))} chosen={chosen} choose={(userName) => choose(userName, password)} />
  );
  const communes = accounts.filter(({ post }) => ofCommune.includes(post)).length;
  return (
    <section className="demonstration" aria-labelledby="demonstration">
      <h2 id="demonstration">
        <Trans>Tài khoản minh họa</Trans>
      </h2>
      <Notice tone="rice" title={t`Số liệu minh họa, không phải số liệu thật của huyện`}>
        <Trans>
          Chọn một tài khoản để điền vào biểu mẫu. Mật khẩu chung: <code>{password}</code>
        </Trans>
      </Notice>
      <h3>
        <Trans>Huyện</Trans>
      </h3>
      {group(ofDistrict)}
      <h3>
        <Trans>Cơ quan chuyên môn</Trans>
      </h3>
      {group(['department'])}
      {communes ? (
        <details>
          <summary>
            <Trans>Xã, thị trấn ({communes})</Trans>
          </summary>
          {group(ofCommune)}
        </details>
      ) : null}
    </section>
  );
}

function AccountList({ accounts, chosen, choose }: { accounts: readonly Account[]; chosen: string; choose: (userName: string) => void }) {
  return (
    <ul>
      {accounts.map(({ userName, displayName }) => (
        <li key={userName}>
          <button type="button" aria-pressed={userName === chosen} onClick={() => choose(userName)}>
            <span>{plainName(displayName)}</span>
            <code>{userName}</code>
          </button>
        </li>
      ))}
    </ul>
  );
}
