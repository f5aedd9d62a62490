import { ModuleTargets } from '@bac-thang/module-kit';
import { ProgrammeTable } from '../programmes/programme-table.tsx';

/** The credit target, and beneath it what each programme lent and what is owed. */
export default function Overview() {
  return (
    <>
      <ModuleTargets module="credit" />
      <ProgrammeTable />
    </>
  );
}
