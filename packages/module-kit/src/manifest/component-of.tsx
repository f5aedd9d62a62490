import { type ComponentType, lazy } from 'react';
import type { Entry } from './module-manifest.ts';

// Entries of any props meet here; each caller of componentOf has them checked.
// biome-ignore lint/suspicious/noExplicitAny: see above.
type AnyEntry = Entry<any>;
// biome-ignore lint/suspicious/noExplicitAny: see above.
type AnyComponent = ComponentType<any>;

const components = new WeakMap<AnyEntry, AnyComponent>();
const fetched = new WeakMap<AnyEntry, AnyComponent>();
const failed = new Set<AnyEntry>();

function fetchedOf(entry: AnyEntry): AnyComponent {
  const known = fetched.get(entry);
  if (known) return known;
  const component = lazy(() =>
    entry().catch((error: unknown) => {
      failed.add(entry);
      throw error;
    }),
  );
  fetched.set(entry, component);
  return component;
}

/** One component for one entry: a new one at each render would throw its state away. */
export function componentOf<Props>(entry: Entry<Props>): ComponentType<Props> {
  const known = components.get(entry);
  if (known) return known;
  const component: AnyComponent = (props) => {
    const Fetched = fetchedOf(entry);
    return <Fetched {...props} />;
  };
  components.set(entry, component);
  return component;
}

/** What could not be fetched is asked for anew when it is shown next; React by itself repeats the first failure for ever. */
export function forgetFailedEntries(): void {
  for (const entry of failed) fetched.delete(entry);
  failed.clear();
}
