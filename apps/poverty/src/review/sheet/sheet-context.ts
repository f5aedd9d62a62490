import { createContext, useContext } from 'react';
import type { Sheet } from './sheet-document.ts';
import type { SheetDraft, SheetFacts, SheetMemberFacts } from './sheet-draft.ts';

export interface SheetEditing {
  readonly sheet: Sheet;
  readonly draft: SheetDraft;
  /** The day of the ages. */
  readonly on: string;
  readonly change: (part: Partial<SheetDraft>) => void;
  readonly changeFacts: (part: Partial<SheetFacts>) => void;
  readonly changeMember: (person: string, part: Partial<SheetMemberFacts>) => void;
}

export const SheetContext = createContext<SheetEditing | undefined>(undefined);

/** @throws Error outside the form of a sheet. */
export function useSheet(): SheetEditing {
  const value = useContext(SheetContext);
  if (!value) throw new Error('useSheet outside the form of a sheet');
  return value;
}
