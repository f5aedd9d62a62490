import type { PlanDepartment } from '@bac-thang/module-kit';
import { Title } from '@bac-thang/ui';
import { Plural } from '@lingui/react/macro';

/** Head of a department's card: its name, which the card is labelled by, and how many targets stand below. */
export function DepartmentHead({ department, count }: { department: PlanDepartment; count: number }) {
  return (
    <div className="department-head">
      <Title order={2} size="h3" id={`department-${department.id}`}>
        {department.shortName}
      </Title>
      <span>
        <Plural value={count} other="# chỉ tiêu" />
      </span>
    </div>
  );
}
