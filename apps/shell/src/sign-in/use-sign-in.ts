import { useMutation } from '@apollo/client/react';
import { type Failure, failureOf, useLanguage } from '@bac-thang/module-kit';
import { graphql } from '../gql/index.ts';

const signInDocument = graphql(`
  mutation SignIn($userName: String!, $password: String!, $language: Language!) {
    signIn(userName: $userName, password: $password) {
      __typename
      ... on Account {
        id
        userName
      }
      ... on InvalidCredentials {
        message(language: $language)
      }
      ... on TooManyAttempts {
        message(language: $language)
        retryAfterSeconds
      }
    }
  }
`);

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly userName: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Signs in; a wrong password is an ordinary answer, not an exception. */
export function useSignIn(): (userName: string, password: string) => Promise<SignInOutcome> {
  const { language } = useLanguage();
  const [signIn] = useMutation(signInDocument);
  return async (userName, password) => {
    try {
      const { data } = await signIn({ variables: { userName: userName.trim(), password, language } });
      const result = data?.signIn;
      if (result?.__typename === 'Account') return { kind: 'signed-in', userName: result.userName };
      return result ? { kind: 'refused', message: result.message } : { kind: 'failed', failure: { code: 'UNEXPECTED' } };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  };
}
