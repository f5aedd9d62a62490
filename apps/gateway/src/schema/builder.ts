import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Context, signedIn } from '../context.ts';
import { forbidden, notSignedIn } from './errors.ts';
import { parseDate, parseDateTime } from './scalars.ts';

export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  AuthScopes: { signedIn: boolean; may: (session: ReturnType<typeof signedIn>) => boolean };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
  };
}

/** Default deny: Query and Mutation ask for a session; what is open to all says so at its own field. */
export const builder = new SchemaBuilder<SchemaTypes>({
  defaultFieldNullability: false,
  plugins: [ScopeAuthPlugin, ComplexityPlugin],
  scopeAuth: {
    authScopes: (context) => ({
      signedIn: context.session !== undefined,
      may: (rule: (session: ReturnType<typeof signedIn>) => boolean) => context.session !== undefined && rule(context.session),
    }),
    unauthorizedError: (_parent, context) => (context.session ? forbidden() : notSignedIn()),
  },
  // all 69 targets with every field in two languages fit in; a nesting of lists in lists does not
  complexity: { limit: { complexity: 36_000, depth: 12, breadth: 400 }, defaultComplexity: 1, defaultListMultiplier: 10 },
});

builder.scalarType('Date', { description: 'A day of the calendar, 2023-12-31.', serialize: (value) => value, parseValue: parseDate });
builder.scalarType('DateTime', { description: 'A moment, ISO 8601 with offset.', serialize: (value) => value.toISOString(), parseValue: parseDateTime });

builder.queryType({ authScopes: { signedIn: true } });
builder.mutationType({ authScopes: { signedIn: true } });
