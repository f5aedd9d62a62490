import { createContext, useContext } from 'react';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The lists of the register that ids point into. */
export interface RegisterLists {
  /** The official list, in its order. */
  readonly ethnicGroups: readonly Named[];
  readonly causes: readonly Named[];
}

/** Given by the page, which asks for them once. */
export const RegisterListsContext = createContext<RegisterLists>({ ethnicGroups: [], causes: [] });

const nameIn = (list: readonly Named[], id: string | null) => (id === null ? null : (list.find((each) => each.id === id)?.name ?? id));

export function useRegisterLists() {
  const lists = useContext(RegisterListsContext);
  return {
    ...lists,
    ethnicGroup: (id: string | null) => nameIn(lists.ethnicGroups, id),
    cause: (id: string) => nameIn(lists.causes, id) ?? id,
  };
}
