import { ObservationEntry, useSignedIn } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';

/** The same table for departments that have no module yet. */
export default function OtherDepartmentsPage() {
  const { departments } = useSignedIn();
  const names = departments.filter(({ module }) => module === null).map(({ name }) => name);
  return (
    <>
      <p className="quiet">
        <Trans>Cơ quan chưa có phân hệ riêng: {names.join(' · ')}</Trans>
      </p>
      <ObservationEntry module={null} />
    </>
  );
}
