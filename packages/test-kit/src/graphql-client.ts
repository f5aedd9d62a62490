export interface Answer<Data = Record<string, unknown>> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string; readonly messageEn?: string };
  }[];
  readonly headers: Headers;
}

/** Somebody at the gateway's door: sends documents, keeps the cookies. */
export class GraphqlClient {
  readonly url: string;
  readonly cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size) headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, this.url), { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = (cookie.split(';')[0] ?? '').split('=');
      if (name && value) this.cookies.set(name, value);
      else if (name) this.cookies.delete(name);
    }
    return response;
  }

  /** Any body, for what is not a well-formed question. */
  async post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const answer = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
    return { ...answer, status: response.status, headers: response.headers };
  }

  async ask<Data = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    return (await this.post({ query, variables })) as Answer<Data>;
  }

  /** @throws Error with the answer's errors: for questions that a test takes for granted. */
  async get<Data = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const answer = await this.ask<Data>(query, variables);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  async signIn(userName: string, password: string): Promise<this> {
    const { signIn } = await this.get<{ signIn: { __typename: string } }>(
      'mutation($userName: String!, $password: String!) { signIn(userName: $userName, password: $password) { __typename } }',
      { userName, password },
    );
    if (signIn.__typename !== 'Account') throw new Error(`sign-in of ${userName}: ${signIn.__typename}`);
    return this;
  }
}
