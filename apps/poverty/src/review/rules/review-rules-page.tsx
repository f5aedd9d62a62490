import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@bac-thang/module-kit';
import { firstCalendarYear, lastCalendarYear } from '@bac-thang/plan';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { today } from '../../register/words/today.ts';
import { ReviewPage } from '../review-page.tsx';
import { AuthoritiesPanel } from './authorities-panel.tsx';
import { CalendarPanel } from './calendar-panel.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import { rulesDocument } from './rules-document.ts';
import { ScoreTablesPanel } from './score-tables-panel.tsx';

const years = Array.from({ length: lastCalendarYear - firstCalendarYear + 1 }, (_, at) => firstCalendarYear + at);

/** What the review is counted by, each with its source; the department for labour corrects it. */
export function ReviewRulesPage() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [year, setYear] = useState(Number(today().slice(0, 4)));
  const query = useQuery(rulesDocument, { variables: { year, language }, fetchPolicy: 'cache-and-network' });
  const data = query.data ?? query.previousData;
  return (
    <ReviewPage
      title={t`Lịch, thời hạn, bảng điểm`}
      lead={<Trans>Sửa ở đây có hiệu lực từ lúc sửa; những gì đã tính trước đó không đổi.</Trans>}
      query={query}
      answered={data !== undefined}
    >
      {data ? (
        <>
          <div className="review-decision">
            <LimitsPanel limits={data.reviewRules.limits} />
            <AuthoritiesPanel authorities={data.reviewRules.authorities} />
          </div>
          <ScoreTablesPanel tables={data.scoreTables} />
          <CalendarPanel year={year} years={years} setYear={setYear} calendar={data.reviewRules.calendar} />
        </>
      ) : null}
    </ReviewPage>
  );
}
