import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { tap } from 'rxjs';
import { connection } from './connection.ts';
import { failureOf } from './failure.ts';

/** Only documents that the gateway knows travel, by their hash: so no screen can send what was not reviewed. */
const byHash = new ApolloLink((operation, forward) => {
  const { __meta__: compiled } = operation.query as { __meta__?: { hash: string } };
  if (!compiled) throw new Error(`${operation.operationName} was not compiled by codegen`);
  operation.extensions.persistedQuery = { version: 1, sha256Hash: compiled.hash.replace(/^sha256:/, '') };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

/** Tells the frame how the line is, so that no page has to. */
const watchConnection = new ErrorLink(({ error }) => {
  const { code } = failureOf(error);
  if (code === 'UNAUTHENTICATED') connection.set('signed-out');
  if (code === 'UNAVAILABLE') connection.set('unavailable');
  if (code === 'OFFLINE') connection.set('offline');
});

/** What the gateway answers to anyone: such an answer does not say that the session has come back. */
const askedByAnyone: readonly (string | undefined)[] = ['SignIn', 'SessionGate'];

const seeAnswer = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap((result) => {
      const failed = result.errors?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE' || extensions?.code === 'UNAUTHENTICATED');
      if (!failed && !(connection.get() === 'signed-out' && askedByAnyone.includes(operation.operationName))) connection.set('ready');
    }),
  ),
);

function createCache(): InMemoryCache {
  return new InMemoryCache({
    // Unions are few and fixed by the contract; members are told apart by name.
    possibleTypes: {
      ObservationsResult: ['RecordedObservations', 'InvalidObservations', 'StaleObservations'],
      RecordObservationsResult: ['RecordedObservations', 'InvalidObservations', 'StaleObservations'],
      LifeEventResult: ['RecordedLifeEvent', 'InvalidLifeEvent', 'StaleHousehold'],
      DecideDoubleResult: ['DecidedDouble', 'InvalidLifeEvent', 'StaleHousehold'],
      SignInResult: ['Account', 'InvalidCredentials', 'TooManyAttempts'],
    },
    typePolicies: {
      Verdict: { keyFields: false, merge: true },
      // The same unit has another verdict under each target, and another name on another date.
      UnitResult: { keyFields: false },
      AdministrativeUnit: { keyFields: false, merge: true },
      WorkItem: { keyFields: false },
      // One household has as many faces as there are days and moments it can be asked for; so have its members and events.
      Household: { keyFields: false },
      Member: { keyFields: false },
      LifeEvent: { keyFields: false },
      // One id means another cut-off in each standard, and another count in each review.
      PovertyIndicator: { keyFields: false },
      PovertyBreakdownRow: { keyFields: false },
      // A hamlet stands elsewhere in each review.
      ReviewHamlet: { keyFields: false },
      Plan: { keyFields: [] },
    },
  });
}

/** The one client of the page; the shell makes it, modules find it in the context. */
export function createClient(
  link: ApolloLink = new HttpLink({ uri: '/graphql', headers: { 'x-requested-with': 'bac-thang' }, credentials: 'same-origin' }),
): ApolloClient {
  return new ApolloClient({ cache: createCache(), link: ApolloLink.from([watchConnection, byHash, seeAnswer, link]) });
}
