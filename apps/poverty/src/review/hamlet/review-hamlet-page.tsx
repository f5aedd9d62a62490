import { PageLink, useAddress, useCan, useUnitName } from '@bac-thang/module-kit';
import { Button, EmptyState, Notice, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReviewStep } from '../../gql/graphql.ts';
import { reviewPaths } from '../paths.ts';
import { ReviewPage } from '../review-page.tsx';
import { AddHouseholdDialog } from '../unit/add-household-dialog.tsx';
import { stepsByUrgency } from '../words/step-words.ts';
import { useReviewTitle } from '../words/use-review-title.ts';
import { HouseholdRows } from './household-rows.tsx';
import { NextOfHamlet } from './next-of-hamlet.tsx';
import { StepFilter } from './step-filter.tsx';
import { useHamlet } from './use-hamlet.ts';

const isStep = (text: string): text is ReviewStep => (stepsByUrgency as readonly string[]).includes(text);

/** A hamlet in review season: every household, where it stands and what comes next. */
export function ReviewHamletPage() {
  const { t } = useLingui();
  const { part, change } = useAddress();
  const unitName = useUnitName();
  const title = useReviewTitle();
  const may = useCan();
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  const { place, review, name, households, total, more, query, answered } = useHamlet();
  const mayTakeSteps = may('review:take-steps');
  const chosen = (part('steps') ?? '').split(',').filter(isStep);
  const counts = new Map<ReviewStep, number>();
  for (const { step } of households) counts.set(step, (counts.get(step) ?? 0) + 1);
  const shown = households
    .filter(({ step }) => chosen.length === 0 || chosen.includes(step))
    .toSorted((one, other) => stepsByUrgency.indexOf(one.step) - stepsByUrgency.indexOf(other.step));
  return (
    <ReviewPage
      title={name ?? t`Thôn`}
      above={[
        ...(review ? [{ label: title(review), path: `/poverty/review?review=${place.review}` }] : []),
        { label: unitName(place.unit), path: reviewPaths.unit(place.review, place.unit) },
      ]}
      actions={
        <>
          <PageLink to={reviewPaths.complaints(place.review, place.unit)}>
            <Trans>Khiếu nại</Trans>
          </PageLink>
          {mayTakeSteps ? (
            <Button variant="default" onClick={() => setAdding(true)}>
              <Trans>Thêm hộ</Trans>
            </Button>
          ) : null}
        </>
      }
      query={query}
      answered={answered}
    >
      {added !== undefined ? (
        <Notice tone="leaf" onClose={() => setAdded(undefined)} closeLabel={t`Đóng`}>
          <Trans>Đã thêm hộ {added} vào kỳ rà soát.</Trans>
        </Notice>
      ) : null}
      {total === 0 ? (
        <EmptyState
          title={t`Không có hộ nào của thôn này trong kỳ rà soát`}
        >{t`Hộ có giấy đề nghị, hoặc do cán bộ phát hiện, thêm bằng nút “Thêm hộ”.`}</EmptyState>
      ) : (
        <>
          <NextOfHamlet counts={counts} place={place} mayTakeSteps={mayTakeSteps} />
          <Panel title={t`Các hộ`} aside={chosen.length > 0 ? t`${shown.length} trên ${total} hộ` : t`${total} hộ`}>
            <StepFilter counts={counts} chosen={chosen} onChange={(steps) => change({ steps: steps.join(',') || null })} />
            {shown.length > 0 ? (
              <HouseholdRows households={shown} place={place} mayTakeSteps={mayTakeSteps} />
            ) : (
              <p className="review-soft">
                <Trans>Không có hộ nào ở bước đã chọn.</Trans>
              </p>
            )}
            {more ? (
              <div className="review-line">
                <Button variant="default" onClick={() => void more()}>
                  <Trans>Tải thêm hộ</Trans>
                </Button>
                <span className="review-soft">
                  <Trans>
                    đang hiện {households.length} trên {total} hộ
                  </Trans>
                </span>
              </div>
            ) : null}
          </Panel>
        </>
      )}
      {adding ? (
        <AddHouseholdDialog
          review={place.review}
          close={() => setAdding(false)}
          added={(head) => {
            setAdding(false);
            setAdded(head);
          }}
        />
      ) : null}
    </ReviewPage>
  );
}
