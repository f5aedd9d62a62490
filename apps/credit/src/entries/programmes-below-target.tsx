import { ProgrammeTable } from '../programmes/programme-table.tsx';

/** Below a target's page: the programmes, where the target is credit's own. */
export default function ProgrammesBelowTarget({ target }: { target: string }) {
  return <ProgrammeTable target={target} />;
}
