import { useQuery } from '@apollo/client/react';
import { useDisplay } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { today } from '../../register/words/today.ts';
import { workingDaysLeft } from './working-days-left.ts';

const calendarDocument = graphql(`
  query ReviewClock($year: Int!, $next: Int!) {
    reviewRules {
      calendar(year: $year) {
        day
        working
      }
      next: calendar(year: $next) {
        day
        working
      }
    }
  }
`);

/** Time limits in words: how many working days are left, or gone by, counted with the calendar that the department keeps. */
export function useClock() {
  const { t } = useLingui();
  const { date } = useDisplay();
  const year = Number(today().slice(0, 4));
  const { data } = useQuery(calendarDocument, { variables: { year: year - 1, next: year } });
  const calendar = data && [...data.reviewRules.calendar, ...data.reviewRules.next];
  const left = (lastDay: string): number | undefined => calendar && workingDaysLeft(today(), lastDay, calendar);
  return {
    left,
    /** "hết hạn 05/12/2024 (còn 2 ngày làm việc)" */
    until: (lastDay: string): string => {
      const day = date(lastDay);
      const days = left(lastDay);
      if (days === undefined) return lastDay < today() ? t`đã hết hạn ${day}` : t`hết hạn ${day}`;
      if (days === 0) return t`hết hạn ${day} (hôm nay là ngày cuối)`;
      return days > 0 ? t`hết hạn ${day} (còn ${days} ngày làm việc)` : t`đã hết hạn ${day} (quá ${-days} ngày làm việc)`;
    },
  };
}
