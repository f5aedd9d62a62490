import { type ExecutionResult, GraphQLError } from 'graphql';

interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** Asks this page's own gateway; the session cookie goes along. A gateway that is away becomes an error that can be read. */
export async function askGateway(request: GraphqlRequest): Promise<ExecutionResult> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return await response.json();
  } catch {
    const message = 'Máy chủ không trả lời. Kiểm tra đường truyền rồi thử lại. / The gateway does not answer. Check the connection and try again.';
    return { errors: [new GraphQLError(message, { extensions: { code: 'UNAVAILABLE' } })] };
  }
}
