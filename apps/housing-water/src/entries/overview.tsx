import { ModuleTargets, Slot } from '@bac-thang/module-kit';

/** Housing and water with their two owners; beside them, to read, what another office answers for. */
export default function Overview() {
  return (
    <>
      <ModuleTargets module="housing-water" />
      <Slot name="housing-water/beside-targets" />
    </>
  );
}
