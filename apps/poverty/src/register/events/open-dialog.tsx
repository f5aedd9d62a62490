import { Loading } from '@bac-thang/module-kit';
import { type ComponentType, lazy, Suspense } from 'react';
import type { RegisterEvent, RegisterMember } from '../household/register-household.ts';
import type { EventDialogProps } from './event-dialog.tsx';
import type { EventKind } from './event-menu.tsx';

/** What is done to the household just now. */
export type Doing =
  | { readonly kind: EventKind }
  | { readonly kind: 'correct-member'; readonly member: RegisterMember }
  | { readonly kind: 'undo'; readonly event: Pick<RegisterEvent, 'id' | 'sentence'> };

/** Fetched when it is first opened: on a slow line the page comes without them. */
const dialogs: Readonly<Record<EventKind, ComponentType<EventDialogProps>>> = {
  birth: lazy(() => import('./birth-dialog.tsx')),
  death: lazy(() => import('./death-dialog.tsx')),
  'marriage-in': lazy(() => import('./marriage-in-dialog.tsx')),
  'marriage-out': lazy(() => import('./marriage-out-dialog.tsx')),
  split: lazy(() => import('./split-dialog.tsx')),
  join: lazy(() => import('./join-dialog.tsx')),
  move: lazy(() => import('./move-dialog.tsx')),
  departure: lazy(() => import('./departure-dialog.tsx')),
  'correct-household': lazy(() => import('./correct-household-dialog.tsx')),
};
const CorrectMember = lazy(() => import('./correct-member-dialog.tsx'));
const Undo = lazy(() => import('./undo-dialog.tsx'));

/** The dialog of what is being done. */
export function OpenDialog({ doing, ...page }: EventDialogProps & { readonly doing: Doing }) {
  return <Suspense fallback={<Loading height={40} />}>{dialogOf(doing, page)}</Suspense>;
}

function dialogOf(doing: Doing, page: EventDialogProps) {
  if (doing.kind === 'correct-member') return <CorrectMember {...page} member={doing.member} />;
  if (doing.kind === 'undo') return <Undo event={doing.event} recorded={page.recorded} close={page.close} />;
  const Dialog = dialogs[doing.kind];
  return <Dialog {...page} />;
}
