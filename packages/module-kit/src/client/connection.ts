import { useSyncExternalStore } from 'react';

/** What the line to the gateway looks like from here. `signed-out`: it answers, but the session has ended. */
export type Connection = 'ready' | 'offline' | 'unavailable' | 'signed-out';

let state: Connection = 'ready';
const listeners = new Set<() => void>();

export const connection = {
  get: (): Connection => state,
  set(next: Connection): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useConnection = (): Connection => useSyncExternalStore(connection.subscribe, connection.get, connection.get);
