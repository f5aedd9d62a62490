import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../gql/index.ts';

const revisionDocument = graphql(`
  query Revision {
    revision
  }
`);

/** Milliseconds between two questions: a changed verdict stands on an open board within five seconds. */
const often = 4000;

/** Asks one small question again and again; when the answer differs from what is shown, loads again. No connection stays open. */
export function useRevision(shown: string | undefined, load: () => Promise<unknown>): void {
  const { data } = useQuery(revisionDocument, { pollInterval: often, fetchPolicy: 'network-only', skipPollAttempt: () => document.hidden });
  const asked = useRef<string>(undefined);
  const revision = data?.revision;
  useEffect(() => {
    if (!revision || !shown || revision === shown || asked.current === revision) return;
    asked.current = revision;
    load().catch(() => {
      // The banner says that the line is down; the next change of the revision tries again.
      asked.current = undefined;
    });
  }, [revision, shown, load]);
}
