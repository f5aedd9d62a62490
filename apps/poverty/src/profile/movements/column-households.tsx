import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, PageLink } from '@bac-thang/module-kit';
import { Button, Drawer, EmptyState } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import type { FormColumn } from './bridge.ts';

const householdsDocument = graphql(`
  query ColumnHouseholds($unit: String, $from: Int!, $to: Int!, $across: Boolean!, $form: Int!, $number: Int!, $first: Int!, $after: String) {
    povertyFlows(administrativeUnit: $unit, from: $from, to: $to, acrossStandards: $across) {
      forms(form: $form) {
        columns(number: $number) {
          households
          list(first: $first, after: $after) {
            id
            code
          }
        }
      }
    }
  }
`);

interface Question {
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
  readonly across: boolean;
  readonly form: 2 | 3;
}

interface Props {
  /** undefined: nothing is open. */
  readonly column: FormColumn | undefined;
  readonly name: string;
  readonly question: Question;
  readonly onClose: () => void;
}

const PAGE = 100;

/** The households of one column by their codes; names stand on their own pages. What is opened is written into the log. */
export function ColumnHouseholds({ column, name, question, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Drawer opened={column !== undefined} onClose={onClose} position="right" size="md" title={name} closeButtonProps={{ 'aria-label': t`Đóng` }}>
      {column === undefined ? null : <Listed key={`${column} ${JSON.stringify(question)}`} column={column} question={question} />}
    </Drawer>
  );
}

function Listed({ column, question }: { column: FormColumn; question: Question }) {
  const { t } = useLingui();
  // Code after which each page begins; the pages before it stay.
  const [after, setAfter] = useState<string>();
  const { data, previousData, error, refetch } = useQuery(householdsDocument, {
    variables: { ...question, number: column, first: PAGE, after: after ?? null },
    fetchPolicy: 'network-only',
  });
  const found = (data ?? previousData)?.povertyFlows.forms[0]?.columns[0];
  if (error && !found) return <FailureState error={error} again={refetch} />;
  if (!found) return <Loading height={320} />;
  if (!found.list) return <EmptyState title={t`Tài khoản này xem số đếm, không xem danh sách hộ`} />;
  const { households, list } = found;
  const last = list.at(-1)?.code;
  return (
    <div aria-busy={!data}>
      <p className="profile-note">
        <Trans>
          <Plural value={households} other="# hộ" />, theo mã hộ. Việc xem danh sách được ghi vào nhật ký.
        </Trans>
      </p>
      <ul className="column-households">
        {list.map(({ id, code }) => (
          <li key={id}>
            <PageLink to={`/poverty/register/${id}`}>{code}</PageLink>
          </li>
        ))}
      </ul>
      <div className="column-pages">
        {after === undefined ? null : (
          <Button size="xs" variant="default" onClick={() => setAfter(undefined)}>
            <Trans>Về đầu danh sách</Trans>
          </Button>
        )}
        {list.length === PAGE && last ? (
          <Button size="xs" variant="default" onClick={() => setAfter(last)}>
            <Trans>Xem tiếp</Trans>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
