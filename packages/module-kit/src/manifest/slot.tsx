import { Suspense } from 'react';
import { useCan } from '../session/session-context.tsx';
import { ErrorBoundary } from '../states/error-boundary.tsx';
import { componentOf } from './component-of.tsx';
import { useLoadedModules } from './loaded-modules.tsx';
import type { Entry } from './module-manifest.ts';
import type { SlotName, SlotProps } from './slots.ts';

/** What the modules put into a place, for those who may see it. A guest that fails leaves the page standing. */
export function Slot<Name extends SlotName>({ name, ...props }: { name: Name } & SlotProps[Name]) {
  const may = useCan();
  const guests = useLoadedModules().flatMap((manifest) =>
    manifest.slots
      .filter((entry) => entry.slot === name && may(entry.requires, { departments: manifest.departments }))
      .map((entry) => ({ key: `${manifest.id}/${entry.id}`, entry })),
  );
  return guests.map(({ key, entry }) => {
    const Guest = componentOf(entry.entry as Entry<object>);
    return (
      <ErrorBoundary key={key}>
        <Suspense fallback={null}>
          <Guest {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  });
}
