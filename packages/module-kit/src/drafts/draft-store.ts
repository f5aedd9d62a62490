import { type Draft, emptyDraft } from './draft.ts';

interface DraftPlace {
  readonly userName: string;
  readonly module: string;
  readonly year: number;
}

export interface DraftStore {
  read(place: DraftPlace): Draft;
  write(place: DraftPlace, draft: Draft): void;
  subscribe(listener: () => void): () => void;
}

const nameOf = ({ userName, module, year }: DraftPlace) => `bac-thang/draft/${userName}/${module}/${year}`;

/** Drafts in the browser's storage: they survive a reload, the end of the session and a line that dropped. One person's drafts are not another's. */
export function createDraftStore(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): DraftStore {
  const listeners = new Set<() => void>();
  const memory = new Map<string, { text: string | null; draft: Draft }>();
  return {
    read(place) {
      const name = nameOf(place);
      const text = storage.getItem(name);
      const last = memory.get(name);
      if (last && last.text === text) return last.draft;
      const draft = parse(text);
      memory.set(name, { text, draft });
      return draft;
    },
    write(place, draft) {
      const name = nameOf(place);
      if (Object.keys(draft.cells).length === 0) storage.removeItem(name);
      else {
        const text = JSON.stringify(draft);
        storage.setItem(name, text);
        // A cell that was not touched stays the same object: so one sees what was mended since it was refused.
        memory.set(name, { text, draft });
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function parse(text: string | null): Draft {
  if (text === null) return emptyDraft;
  try {
    return JSON.parse(text) as Draft;
  } catch {
    return emptyDraft;
  }
}
