import { useApolloClient } from '@apollo/client/react';
import { type Failure, FailureText, failureOf } from '@bac-thang/module-kit';
import { Button } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { graphql } from '../../gql/index.ts';

const citizenNumberDocument = graphql(`
  query CitizenNumber($person: ID!) {
    citizenNumber(person: $person)
  }
`);

/** Milliseconds after which a number goes behind its mask again. */
const shownFor = 30_000;

interface Props {
  readonly person: string;
  readonly name: string;
  /** ********1234; null: not known. */
  readonly masked: string | null;
  readonly mayReveal: boolean;
}

/** A citizen number behind its mask; each look at it is a line of the log, which the button says. */
export function CitizenNumber({ person, name, masked, mayReveal }: Props) {
  const { t } = useLingui();
  const client = useApolloClient();
  const [number, setNumber] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    if (!number) return;
    const timer = setTimeout(() => setNumber(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [number]);
  if (masked === null) return <span title={t`Chưa biết số định danh`}>–</span>;
  const reveal = async () => {
    setFailure(undefined);
    try {
      // Never into the cache: the number goes when its line goes.
      const { data } = await client.query({ query: citizenNumberDocument, variables: { person }, fetchPolicy: 'no-cache' });
      setNumber(data?.citizenNumber ?? undefined);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <span className="register-citizen">
      <output className="bt-figures">{number ?? masked.replace(/\*/g, '•')}</output>
      {number ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setNumber(undefined)} aria-label={t`Ẩn số của ${name}`}>
          <Trans>Ẩn</Trans>
        </Button>
      ) : mayReveal ? (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => void reveal()}
          title={t`Mỗi lần hiện số được ghi nhật ký`}
          aria-label={t`Hiện số của ${name} (được ghi nhật ký)`}
        >
          <Trans>Hiện số</Trans>
        </Button>
      ) : null}
      {failure ? (
        <span role="alert">
          <FailureText failure={failure} />
        </span>
      ) : null}
    </span>
  );
}
