import { askGateway } from './ask-gateway.ts';

/** How whoever looks at this page stands with the gateway. */
export type Standing =
  | { readonly is: 'signed-in'; readonly userName: string; readonly displayName: string }
  | { readonly is: 'signed-out' }
  | { readonly is: 'registered-only' }
  | { readonly is: 'unreachable' };

/** Asks for the viewer, which is open to all but to a gateway that takes registered documents only. */
export async function findStanding(): Promise<Standing> {
  const { data, errors } = await askGateway({ query: '{ viewer { userName displayName } }' });
  if (errors) return { is: errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN') ? 'registered-only' : 'unreachable' };
  const { viewer } = data as unknown as { viewer: { userName: string; displayName: string } | null };
  return viewer ? { is: 'signed-in', ...viewer } : { is: 'signed-out' };
}
