import { type Failure, FailureText } from '@bac-thang/module-kit';
import { Alert, Button, Group, Stack } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FieldProblems } from '../../register/events/field-problems.tsx';
import { DeedProblems } from './deed-problems.tsx';
import type { ReviewProblem } from './review-problems.ts';
import { type DeedDocument, type DeedInput, type DeedVariables, type Done, useDeed } from './use-deed.ts';

interface Props<Result extends { readonly __typename: string }, Variables extends DeedVariables> {
  readonly document: DeedDocument<Result, Variables>;
  readonly input: () => DeedInput<Variables>;
  /** The word on the button: what is done. */
  readonly action: string;
  readonly done: (result: Extract<Done<Result>, { kind: 'done' }>['result']) => void;
  readonly close?: (() => void) | undefined;
  readonly hamletAddress?: ((name: string) => string | undefined) | undefined;
  readonly children: ReactNode;
}

/** The form of one step of the review: its fields, what stands in the way, and the button that takes it. */
export function DeedForm<Result extends { readonly __typename: string }, Variables extends DeedVariables>(props: Props<Result, Variables>) {
  const { document, input, action, done, close, hamletAddress, children } = props;
  const { send, busy } = useDeed(document);
  const [problems, setProblems] = useState<readonly ReviewProblem[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await send(input());
    setFailure(answer.kind === 'failed' ? answer.failure : undefined);
    setProblems(answer.kind === 'refused' ? answer.problems : []);
    if (answer.kind === 'done') done(answer.result);
  };
  return (
    <form onSubmit={submit} autoComplete="off" className="review-form">
      <Stack gap="sm">
        <FieldProblems value={problems.map(({ code, field, message }) => ({ index: null, field, code, message }))}>{children}</FieldProblems>
        {failure ? (
          <Alert color="brick" role="alert">
            <FailureText failure={failure} />
          </Alert>
        ) : null}
        <DeedProblems problems={problems} hamletAddress={hamletAddress} />
        <Group justify="flex-end">
          {close ? (
            <Button variant="default" onClick={close}>
              <Trans>Bỏ</Trans>
            </Button>
          ) : null}
          <Button type="submit" loading={busy}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
