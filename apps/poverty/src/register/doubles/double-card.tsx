import { PageLink, useDisplay } from '@bac-thang/module-kit';
import { Button, Group } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { CitizenNumber } from '../household/citizen-number.tsx';
import { useRegisterLists } from '../household/register-lists.tsx';
import { folded } from '../words/folded.ts';
import { relationWords, sexWords } from '../words/person-words.ts';
import type { DoubleSide, PossibleDouble } from './possible-doubles.ts';

interface Row {
  readonly label: string;
  /** Of the person; what is said of the household differs by nature. */
  readonly ofPerson: boolean;
  /** What is compared. */
  readonly of: (side: DoubleSide) => string | null;
  readonly render?: (side: DoubleSide) => ReactNode;
}

interface Props {
  readonly pair: PossibleDouble;
  /** Absent: this post only reads. */
  readonly decide: ((same: boolean) => void) | undefined;
}

/** Two rows side by side: what is the same, what differs, why they are shown, and the two ways to decide. */
export function DoubleCard({ pair, decide }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { date } = useDisplay();
  const { ethnicGroup } = useRegisterLists();
  const { one, other, score, reasons } = pair;
  const sides = [one, other] as const;
  const rows: Row[] = [
    { label: t`Họ và tên`, ofPerson: true, of: ({ member }) => member.name },
    {
      label: t`Ngày sinh`,
      ofPerson: true,
      of: ({ member }) => (member.birthDate ? date(member.birthDate) : member.birthYear ? String(member.birthYear) : null),
    },
    { label: t`Giới`, ofPerson: true, of: ({ member }) => (member.sex ? _(sexWords[member.sex]) : null) },
    { label: t`Dân tộc`, ofPerson: true, of: ({ member }) => ethnicGroup(member.ethnicity) },
    {
      label: t`Số định danh`,
      ofPerson: true,
      of: ({ member }) => member.citizenNumber,
      render: ({ member, household }) => <CitizenNumber person={member.id} name={member.name} masked={member.citizenNumber} mayReveal={household.mayChange} />,
    },
    { label: t`Quan hệ với chủ hộ`, ofPerson: false, of: ({ member }) => _(relationWords[member.relation]) },
    {
      label: t`Hộ`,
      ofPerson: false,
      of: ({ household }) => household.code,
      render: ({ household }) => (
        <PageLink to={`/poverty/register/${household.id}`}>
          {household.head} ({household.code})
        </PageLink>
      ),
    },
    { label: t`Thôn, bản, tổ`, ofPerson: false, of: ({ household }) => household.hamlet },
    { label: t`Xã, thị trấn`, ofPerson: false, of: ({ household }) => household.administrativeUnit.name },
  ];
  const difference = (row: Row): 'same' | 'different' | 'unknown' => {
    const [first, second] = sides.map(row.of);
    if (!first || !second) return 'unknown';
    return first === second ? 'same' : 'different';
  };
  const signs = { same: t`giống`, different: t`khác`, unknown: t`thiếu` };
  return (
    <article className="bt-panel register-double" aria-label={t`${one.member.name} và ${other.member.name}`}>
      <header className="register-double-head">
        <h2>{one.member.name === other.member.name ? one.member.name : `${one.member.name} / ${other.member.name}`}</h2>
        <span className="register-double-score">
          <Trans>
            giống nhau <b>{score}</b>/100
          </Trans>
        </span>
      </header>
      <p className="register-double-reasons">{reasons.join(' · ')}</p>
      <table className="register-compare">
        <caption className="bt-hidden">
          <Trans>So sánh hai bản ghi</Trans>
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Trans>Bản ghi A</Trans>
            </th>
            <td />
            <th scope="col">
              <Trans>Bản ghi B</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const how = difference(row);
            return (
              <tr key={row.label} className={row.ofPerson ? `is-${how}` : undefined}>
                <th scope="row">{row.label}</th>
                <td>{row.render ? row.render(one) : (row.of(one) ?? '–')}</td>
                <td className="register-compare-sign">
                  <span aria-hidden="true">{{ same: '=', different: '≠', unknown: '?' }[how]}</span> <span>{signs[how]}</span>
                </td>
                <td>{row.render ? row.render(other) : (row.of(other) ?? '–')}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">
              <Trans>Người cùng hộ</Trans>
            </th>
            <td>
              <Family side={one} beside={other} />
            </td>
            <td className="register-compare-sign" />
            <td>
              <Family side={other} beside={one} />
            </td>
          </tr>
        </tbody>
      </table>
      {decide ? (
        <Group gap="sm" mt="sm" className="bt-print-hidden">
          <Button variant="default" onClick={() => decide(true)}>
            <Trans>Cùng một người…</Trans>
          </Button>
          <Button variant="default" onClick={() => decide(false)}>
            <Trans>Hai người khác nhau…</Trans>
          </Button>
        </Group>
      ) : null}
    </article>
  );
}

/** The others in the household; a name that stands in both families is what speaks loudest for one person, so it is marked. */
function Family({ side, beside }: { side: DoubleSide; beside: DoubleSide }) {
  const { t } = useLingui();
  const theirs = new Set(beside.household.members.filter(({ id }) => id !== beside.member.id).map(({ name }) => folded(name)));
  const others = side.household.members.filter(({ id }) => id !== side.member.id);
  if (others.length === 0) return <>–</>;
  return (
    <ul className="register-family">
      {others.map(({ id, name }) => (
        <li key={id}>{theirs.has(folded(name)) ? <mark title={t`Tên này có ở cả hai hộ`}>= {name}</mark> : name}</li>
      ))}
    </ul>
  );
}
