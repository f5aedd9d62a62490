import { useCallback, useSyncExternalStore } from 'react';
import { useSignedIn } from '../session/session-context.tsx';
import { type Draft, emptyDraft } from './draft.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';

let store: DraftStore | undefined;
const browserStore = () => {
  store ??= createDraftStore(window.localStorage);
  return store;
};

/** The unsent draft of the signed-in person for one module and year. */
export function useDraft(module: string, year: number): readonly [Draft, (change: (draft: Draft) => Draft) => Draft] {
  const { userName } = useSignedIn().session;
  const subscribe = useCallback((listener: () => void) => {
    // Another tab of the same person writes to the same storage.
    window.addEventListener('storage', listener);
    const stop = browserStore().subscribe(listener);
    return () => {
      window.removeEventListener('storage', listener);
      stop();
    };
  }, []);
  const draft = useSyncExternalStore(
    subscribe,
    () => browserStore().read({ userName, module, year }),
    () => emptyDraft,
  );
  const update = useCallback(
    (change: (draft: Draft) => Draft) => {
      const place = { userName, module, year };
      const next = change(browserStore().read(place));
      browserStore().write(place, next);
      return next;
    },
    [userName, module, year],
  );
  return [draft, update];
}
