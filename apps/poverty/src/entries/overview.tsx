import { ModuleTargets } from '@bac-thang/module-kit';

export default function Overview() {
  return <ModuleTargets module="poverty" />;
}
