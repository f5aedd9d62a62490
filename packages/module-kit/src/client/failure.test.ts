import { CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { describe, expect, test } from 'vitest';
import { failureOf } from './failure.ts';

const graphql = (extensions: Record<string, unknown>) => new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions }] });
const server = (status: number, bodyText: string) => new ServerError('x', { response: new Response(null, { status }), bodyText });

describe('a failure', () => {
  test('keeps the code of the contract and the number to read out', () => {
    expect(failureOf(graphql({ code: 'FORBIDDEN', requestId: 'r1' }))).toEqual({ code: 'FORBIDDEN', requestId: 'r1' });
  });

  test('of an unknown kind is unexpected, not offline', () => {
    expect(failureOf(graphql({ code: 'INTERNAL_SERVER_ERROR' }))).toEqual({ code: 'UNEXPECTED' });
  });

  test('before GraphQL was reached carries the same codes in its body', () => {
    expect(failureOf(server(401, '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}'))).toEqual({ code: 'UNAUTHENTICATED' });
  });

  test("of a proxy's page is told by its status", () => {
    expect(failureOf(server(503, '<html>'))).toEqual({ code: 'UNAVAILABLE' });
    expect(failureOf(server(429, ''))).toEqual({ code: 'RATE_LIMITED' });
  });

  test('without any answer is a line that is down', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toEqual({ code: 'OFFLINE' });
  });
});
