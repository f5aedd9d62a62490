import { useQuery } from '@apollo/client/react';
import type { Post, Session } from '@bac-thang/access';
import { FailureState, Loading, SessionProvider, useLanguage } from '@bac-thang/module-kit';
import { Container } from '@bac-thang/ui';
import type { ReactNode } from 'react';
import { graphql } from '../gql/index.ts';

const planDocument = graphql(`
  query PlanGate($language: Language!) {
    plan {
      id
      name(language: $language)
      area(language: $language)
      firstYear
      endYear
      baseYear
      reportingYear
      demonstration
    }
    departments {
      id
      name(language: $language)
      shortName(language: $language)
      module
    }
    administrativeUnits {
      code
      name
      kind
      tileRow
      tileColumn
    }
  }
`);

interface Viewer {
  readonly userName: string;
  readonly displayName: string;
  readonly post: string;
  readonly department: string | null;
  readonly administrativeUnit: { readonly code: string } | null;
}

const sessionOf = (viewer: Viewer): Session => ({
  userName: viewer.userName,
  post: viewer.post as Post,
  ...(viewer.department ? { department: viewer.department } : {}),
  ...(viewer.administrativeUnit ? { administrativeUnit: viewer.administrativeUnit.code } : {}),
});

/** Fetches the facts of the plan that every page needs: its years, departments and its own set of units. */
export function PlanGate({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const { language } = useLanguage();
  const facts = useQuery(planDocument, { variables: { language } });
  const data = facts.data ?? facts.previousData;
  if (!data) {
    return <Container py="xl">{facts.error ? <FailureState error={facts.error} again={facts.refetch} /> : <Loading />}</Container>;
  }
  const { plan, departments, administrativeUnits: units } = data;
  return <SessionProvider value={{ session: sessionOf(viewer), displayName: viewer.displayName, plan, departments, units }}>{children}</SessionProvider>;
}
