import { useRef, useState } from 'react';
import type { GridPosition } from './grid-navigation.ts';

export interface CellEditing extends GridPosition {
  readonly text: string;
  /** `typing` began with a key that replaced the value: arrows leave. `mending` began with F2: arrows move the caret. */
  readonly way: 'typing' | 'mending';
}

/** The one cell that is being typed in. A ref beside the state, so that a blur right after a key sees what the key did. */
export function useCellEditing(onCommit: (editing: CellEditing) => void) {
  const [editing, show] = useState<CellEditing>();
  const current = useRef<CellEditing>(undefined);
  const set = (next: CellEditing | undefined) => {
    current.current = next;
    show(next);
  };
  return {
    editing,
    begin: (position: GridPosition, text: string, way: CellEditing['way']) => set({ ...position, text, way }),
    type: (text: string) => current.current && set({ ...current.current, text }),
    cancel: () => set(undefined),
    commit: () => {
      const ended = current.current;
      set(undefined);
      if (ended) onCommit(ended);
    },
  };
}
