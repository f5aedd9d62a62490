import { useQuery } from '@apollo/client/react';
import { povertyStandard } from '@bac-thang/indicators';
import { PageLink, useCan, useDisplay, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { Notice } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/index.ts';
import { RegisterListsContext } from '../../register/household/register-lists.tsx';
import { ClassMark } from '../../register/words/class-mark.tsx';
import { type ListedHousehold, listedHouseholdFragment } from '../hamlet/listed-household.ts';
import { reviewPaths } from '../paths.ts';
import { type ReviewFacts, reviewFactsFragment } from '../review-facts.ts';
import { ReviewPage } from '../review-page.tsx';
import { StepMark } from '../words/step-mark.tsx';
import { useReviewTitle } from '../words/use-review-title.ts';
import { type Sheet, sheetDocument, sheetFragment } from './sheet-document.ts';
import { SheetForm } from './sheet-form.tsx';

/** The sheet of one household in the review. */
export function ReviewSheetPage() {
  const { review: id = '', unit = '', hamlet = '', household = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLanguage();
  const unitName = useUnitName();
  const title = useReviewTitle();
  const may = useCan();
  const [on, setOn] = useState<string>();
  // Never from the cache: what somebody saved meanwhile must be seen before one writes on it.
  const query = useQuery(sheetDocument, { variables: { household, on: on ?? null, language }, fetchPolicy: 'network-only' });
  const data = query.data ?? query.previousData;
  const sheet = readFragment(sheetFragment, data?.surveySheet);
  const review = readFragment(reviewFactsFragment, sheet?.review);
  const listed = readFragment(listedHouseholdFragment, sheet?.household);
  const lists = useMemo(() => ({ ethnicGroups: data?.ethnicGroups ?? [], causes: data?.povertyCauses ?? [] }), [data]);
  const back = reviewPaths.hamlet(id, unit, hamlet);
  return (
    <ReviewPage
      title={listed?.head ?? t`Phiếu rà soát`}
      above={[
        ...(review ? [{ label: title(review), path: `/poverty/review?review=${id}` }] : []),
        { label: unitName(unit), path: reviewPaths.unit(id, unit) },
        ...(sheet ? [{ label: sheet.household.hamlet, path: back }] : []),
      ]}
      mark={listed ? <StepMark of={listed.step} /> : null}
      lead={listed ? <HouseholdLine household={listed} /> : null}
      query={query}
      answered={data !== undefined}
    >
      {sheet && review && listed ? (
        <RegisterListsContext value={lists}>
          <SheetNotices sheet={sheet} review={review} household={listed} mayTakeSteps={may('review:take-steps')} place={{ review: id, unit }} />
          <SheetForm key={listed.id} sheet={sheet} review={review} open={may('review:take-steps') && isOpen(listed)} back={back} onDay={setOn} />
        </RegisterListsContext>
      ) : null}
    </ReviewPage>
  );
}

/** After the posting only a complaint opens the sheet again. */
const isOpen = ({ step, complaint }: ListedHousehold) =>
  ['NOT_SEEN', 'DRAFTED', 'SURVEYED', 'SURVEY_AGAIN', 'MET'].includes(step) || (step === 'COMPLAINT' && complaint !== null);

function HouseholdLine({ household: { household, code, classBefore } }: { household: ListedHousehold }) {
  return (
    <span className="review-line">
      <PageLink to={`/poverty/register/${household}`}>
        <Trans>Hộ {code} trong sổ</Trans>
      </PageLink>
      <span>
        <Trans>Lần công nhận trước:</Trans> {classBefore ? <ClassMark of={classBefore} /> : <Trans>chưa từng xét</Trans>}
      </span>
    </span>
  );
}

interface NoticesProps {
  readonly sheet: Sheet;
  readonly review: ReviewFacts;
  readonly household: ListedHousehold;
  readonly mayTakeSteps: boolean;
  readonly place: { readonly review: string; readonly unit: string };
}

/** What must be known before one writes: why the sheet is closed, what a new one sets back, what the calculation here cannot know. */
function SheetNotices({ sheet, review, household, mayTakeSteps, place }: NoticesProps) {
  const { t } = useLingui();
  const { date } = useDisplay();
  const { step, complaint } = household;
  const corrected = review.standards.filter(({ id, version }) => version !== shippedVersion(id));
  const names = corrected.map(({ name }) => name).join(', ');
  const day = date(sheet.on);
  return (
    <>
      {step === 'MET' && mayTakeSteps ? (
        <Notice tone="rice">
          <Trans>Kết quả của hộ đã được họp dân đồng ý. Hoàn thành phiếu mới thì phải họp dân lại về hộ này.</Trans>
        </Notice>
      ) : null}
      {step === 'COMPLAINT' && complaint !== null ? (
        <Notice
          tone="brick"
          title={t`Phúc tra theo khiếu nại`}
          action={<PageLink to={`${reviewPaths.complaints(place.review, place.unit)}?complaint=${complaint}`}>{t`Xem khiếu nại`}</PageLink>}
        >
          <Trans>Rà soát lại hộ, hoàn thành phiếu, rồi trả lời khiếu nại và niêm yết lại. Các hộ khác của thôn không phải chờ.</Trans>
        </Notice>
      ) : null}
      {mayTakeSteps && !isOpen(household) && step !== 'GONE' ? (
        <Notice tone="slate">
          <Trans>Kết quả của hộ đã niêm yết nên phiếu đã đóng; chỉ mở lại khi có khiếu nại.</Trans>
        </Notice>
      ) : null}
      {step === 'GONE' ? (
        <Notice tone="slate">
          <Trans>Sổ hộ không còn hộ này ở xã vào ngày chốt của kỳ rà soát: không cần rà soát.</Trans>
        </Notice>
      ) : null}
      {corrected.length > 0 ? (
        <Notice tone="rice">
          <Trans>Ngành Lao động đã sửa {names}: kết quả hiện khi gõ tính theo bản gốc, kết quả của phiếu là kết quả máy chủ tính khi hoàn thành.</Trans>
        </Notice>
      ) : null}
      {sheet.latest === null && isOpen(household) ? (
        <p className="review-soft">
          <Trans>Phiếu được điền sẵn theo sổ hộ ngày {day}; hỏi lại từng câu và sửa những gì đã đổi.</Trans>
        </p>
      ) : null}
    </>
  );
}

function shippedVersion(id: string): number | undefined {
  try {
    return povertyStandard(id).version;
  } catch {
    return undefined;
  }
}
