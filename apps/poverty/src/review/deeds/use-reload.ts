import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';

/** After a step everything on the page is asked for again: one step moves many households. */
export function useReload(): () => void {
  const client = useApolloClient();
  return useCallback(() => void client.refetchQueries({ include: 'active' }).catch(() => undefined), [client]);
}
