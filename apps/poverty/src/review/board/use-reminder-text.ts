import { useDisplay } from '@bac-thang/module-kit';
import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { waitingWords } from '../words/waiting-words.ts';
import type { BoardUnit } from './board-unit.ts';

/** One sentence for one commune: who, what is waited for, until when. Counts only, no household's name. */
export function useReminderText(title: string): (unit: BoardUnit) => string {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { date } = useDisplay();
  return ({ administrativeUnit, people, waitingFor, waiting, dueOn, lateDays }) => {
    const who = people.join(', ');
    const unit = administrativeUnit.name;
    const what = _(waitingWords[waitingFor]);
    const households = waiting > 0 ? t` (${waiting} hộ)` : '';
    const due = dueOn ? date(dueOn) : '';
    const until = lateDays > 0 ? t`, hạn ${due}, đã quá ${lateDays} ngày làm việc` : dueOn ? t`, hạn ${due}` : '';
    return t`${who} (${unit}): ${title}, còn ${what}${households}${until}.`;
  };
}
