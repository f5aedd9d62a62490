import { useQuery } from '@apollo/client/react';
import { FailureState, Loading } from '@bac-thang/module-kit';
import { Container } from '@bac-thang/ui';
import { Frame } from '../frame/frame.tsx';
import { graphql } from '../gql/index.ts';
import { PlanGate } from './plan-gate.tsx';
import { SignInPage } from './sign-in-page.tsx';

const viewerDocument = graphql(`
  query SessionGate {
    viewer {
      id
      userName
      displayName
      post
      department
      administrativeUnit {
        code
      }
    }
  }
`);

/** Signed in: the product. Signed out: the sign-in page, at the same address, so that one lands where one wanted to go. */
export function SessionGate() {
  const { data, error, refetch } = useQuery(viewerDocument);
  if (error && !data) {
    return (
      <Container size="sm" py="xl">
        <FailureState error={error} again={refetch} />
      </Container>
    );
  }
  if (!data) {
    return (
      <Container py="xl">
        <Loading />
      </Container>
    );
  }
  if (!data.viewer) return <SignInPage signedIn={() => void refetch()} />;
  return (
    <PlanGate viewer={data.viewer}>
      <Frame />
    </PlanGate>
  );
}
