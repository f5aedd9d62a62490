import { ObservationEntry } from '@bac-thang/module-kit';

export default function ObservationEntryPage() {
  return <ObservationEntry module="health" />;
}
