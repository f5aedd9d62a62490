import type http from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphQLError, GraphQLSchema, ValidationContext } from 'graphql';
import type { Context } from '../context.ts';
import { formatErrorWith } from './format-error.ts';
import { MOST_ALIASES, MOST_DEPTH, MOST_DIRECTIVES, MOST_TOKENS } from './limits.ts';
import type { RegisteredDocuments } from './registered-documents.ts';

/** Armor's rules throw by default, which Apollo answers as an error of the server; reported, they are an error of the request. */
const reported = { propagateOnRejection: false, onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)] };

const unavailableIs503: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors?.some(({ extensions }) => extensions?.code === 'UNAVAILABLE')) return;
      response.http.status = 503;
      response.http.headers.set('retry-after', '2');
    },
  }),
};

/** Apollo Server with the limits of this house: what free documents may cost, and what errors may tell. */
export async function startGraphqlServer(
  schema: GraphQLSchema,
  documents: RegisteredDocuments,
  httpServer: http.Server,
  log: (line: Record<string, unknown>) => void,
): Promise<ApolloServer<Context>> {
  const armor = new ApolloArmor({
    maxDepth: { n: MOST_DEPTH, ...reported },
    maxAliases: { n: MOST_ALIASES, allowList: [], ...reported },
    maxDirectives: { n: MOST_DIRECTIVES, ...reported },
    maxTokens: { enabled: false }, // Apollo's own limit answers better
    costLimit: { enabled: false }, // Pothos counts by field
    blockFieldSuggestion: { enabled: true },
  }).protect();
  const parsed = new Map(documents.parsed);
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    stopOnTerminationSignals: false,
    validationRules: armor.validationRules,
    documentStore: {
      get: async (key) => parsed.get(key.slice(-64)),
      set: async (key, document) => {
        if (parsed.size < 500) parsed.set(key.slice(-64), document);
      },
      delete: async (key) => parsed.delete(key.slice(-64)),
    },
    // armor's types know nothing of exactOptionalPropertyTypes
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5_000 }),
      ...(armor.plugins as never[]),
      unavailableIs503,
    ],
    formatError: formatErrorWith(log),
  });
  await server.start();
  return server;
}
