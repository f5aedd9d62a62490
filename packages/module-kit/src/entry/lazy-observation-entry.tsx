import { Suspense } from 'react';
import { componentOf } from '../manifest/component-of.tsx';
import { Loading } from '../states/loading.tsx';

const Page = componentOf(() => import('./observation-entry-page.tsx'));

/** The table in which a module's values are entered, submitted, accepted and returned; fetched when it is opened. `null`: measures without a module. */
export function ObservationEntry({ module }: { module: string | null }) {
  return (
    <Suspense fallback={<Loading />}>
      <Page module={module} />
    </Suspense>
  );
}
