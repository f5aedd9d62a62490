import { useQuery } from '@apollo/client/react';
import { FailureState, FailureText } from '@bac-thang/module-kit';
import { Button, TextInput, UnstyledButton, useDebouncedValue } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import type { RegisterHousehold } from '../household/register-household.ts';
import { useField } from './field-problems.tsx';
import { useChosenHousehold } from './use-chosen-household.ts';

const searchDocument = graphql(`
  query HouseholdPicker($search: String!, $year: Int!) {
    households(search: $search, year: $year, first: 8) {
      edges {
        node {
          id
          code
          head
          hamlet
          administrativeUnit {
            code
            name
          }
        }
      }
    }
  }
`);

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly field: string;
  /** The household of the page, which cannot be the other one. */
  readonly except: string;
  readonly value: RegisterHousehold | undefined;
  readonly onChange: (household: RegisterHousehold | undefined) => void;
}

/** Another household, found as in the register; chosen, it is read with its members. */
export function HouseholdPicker({ label, description, field: name, except, value, onChange }: Props) {
  const { t } = useLingui();
  const field = useField()(name);
  const [words, setWords] = useState('');
  const [sought] = useDebouncedValue(words.trim(), 150);
  const { data, previousData, error, refetch } = useQuery(searchDocument, {
    variables: { search: sought, year: new Date().getFullYear() },
    skip: sought === '' || value !== undefined,
    fetchPolicy: 'cache-and-network',
  });
  const { read, failure } = useChosenHousehold(onChange);
  if (value) {
    return (
      <div className="register-picked" data-field={name}>
        <span>
          <b>{label}:</b> {value.head} <span className="register-soft">({[value.code, value.hamlet, value.administrativeUnit.name].join(', ')})</span>
        </span>
        <Button size="compact-xs" variant="default" onClick={() => onChange(undefined)}>
          <Trans>Chọn hộ khác</Trans>
        </Button>
      </div>
    );
  }
  const found = sought === '' ? [] : ((data ?? previousData)?.households.edges.map(({ node }) => node) ?? []).filter(({ id }) => id !== except);
  return (
    <div>
      <TextInput
        type="search"
        label={label}
        description={description ?? t`Gõ tên không dấu, năm sinh, số cuối định danh, mã hộ…`}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        {...field}
      />
      {error ? <FailureState error={error} again={refetch} /> : null}
      {failure ? (
        <p className="register-error" role="alert">
          <FailureText failure={failure} />
        </p>
      ) : null}
      {found.length > 0 ? (
        <ul className="register-picks" aria-label={t`Các hộ tìm thấy`}>
          {found.map(({ id, code, head, hamlet, administrativeUnit }) => (
            <li key={id}>
              <UnstyledButton className="register-pick" onClick={() => void read(id)}>
                {head} <span className="register-soft">{[code, hamlet, administrativeUnit.name].join(', ')}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      ) : sought !== '' && data ? (
        <p className="register-soft register-small" role="status">
          <Trans>Không có hộ nào khớp.</Trans>
        </p>
      ) : null}
    </div>
  );
}
