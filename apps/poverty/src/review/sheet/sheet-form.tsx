import { useAddress, useDisplay } from '@bac-thang/module-kit';
import { Button, Checkbox, Notice, Panel, TextInput } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { readFragment } from '../../gql/index.ts';
import { FieldProblems, useField } from '../../register/events/field-problems.tsx';
import { useCauseWords } from '../../register/household/use-cause-words.ts';
import { ClassMark } from '../../register/words/class-mark.tsx';
import { areaWords } from '../../register/words/person-words.ts';
import { today } from '../../register/words/today.ts';
import { DeedProblems } from '../deeds/deed-problems.tsx';
import type { ReviewProblem } from '../deeds/review-problems.ts';
import type { ReviewFacts } from '../review-facts.ts';
import { B1Panel } from './b1-panel.tsx';
import { IndicatorCards } from './indicator-cards.tsx';
import { answeredMembers, scoreOfB1 } from './live-outcome.ts';
import { MembersTable } from './members-table.tsx';
import { goToNextStop } from './next-stop.ts';
import { OutcomePanel } from './outcome-panel.tsx';
import { SaveLine } from './save-line.tsx';
import { SheetContext } from './sheet-context.ts';
import { type Sheet, savedSheetFragment } from './sheet-document.ts';
import { draftOf, draftOfSaved, inputOf, nothingOfMember, type SheetDraft } from './sheet-draft.ts';
import { SheetFeatures } from './sheet-features.tsx';
import { shownClass } from './shown-class.ts';
import { StaleSheetNotice } from './stale-sheet-notice.tsx';
import { useFloorArea } from './use-floor-area.ts';
import './sheet.css';
import { useLiveOutcomes } from './use-live-outcomes.ts';
import { type Finished, useSheetSaving } from './use-sheet-saving.ts';

interface Props {
  readonly sheet: Sheet;
  readonly review: ReviewFacts;
  /** The sheet may be written; else it is only shown. */
  readonly open: boolean;
  /** Address of the hamlet's list. */
  readonly back: string;
  /** The day of the survey has changed: the register is read as of it. */
  readonly onDay: (day: string) => void;
}

const isDay = (text: string) => /^20\d\d-\d\d-\d\d$/.test(text);

/** Enter goes on to the next question, with Shift back to the one before; in several lines of text it makes a line. */
function onEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const from = event.target as HTMLElement;
  if (event.key !== 'Enter' || from.matches('textarea, button, a, summary') || !from.closest('[data-stop]')) return;
  event.preventDefault();
  goToNextStop(from, event.shiftKey ? -1 : 1);
}

/** The sheet of a household, in the order of the paper form; the draft is kept on the server as one types. */
export function SheetForm({ sheet, review, open, back, onDay }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { number } = useDisplay();
  const [draft, setDraft] = useState<SheetDraft>(() => draftOf(sheet, today(), number));
  const [confirmed, setConfirmed] = useState(false);
  /** Why it could not be finished. */
  const [unfinished, setUnfinished] = useState<readonly ReviewProblem[]>([]);
  const [finished, setFinished] = useState<readonly Finished[]>();
  const on = isDay(draft.surveyedOn) && draft.surveyedOn <= today() ? draft.surveyedOn : today();
  const { value: floorArea } = useFloorArea(draft.floorArea);
  const standards = review.standards.map(({ id }) => id);
  const { outcomes, broken } = useLiveOutcomes(draft, sheet, floorArea, standards, on);
  const persons = sheet.members.map(({ person }) => person);
  const { saving, complete, finishing, goOnFrom } = useSheetSaving({
    reviewHousehold: sheet.household.id,
    seen: readFragment(savedSheetFragment, sheet.latest)?.id,
    content: inputOf(draft, sheet, floorArea, persons),
    open: open && finished === undefined,
  });
  const causeWords = useCauseWords({ on, facts: { ...draft.facts, floorArea }, members: answeredMembers(sheet.members, draft) });
  const problems = saving.kind === 'refused' ? saving.problems : unfinished;
  const needsWord = problems.some(({ code }) => code === 'CLASS_UNKNOWN');

  // A version saved on another day was filled for the members of that day.
  const isRead = on === sheet.on;
  useEffect(() => {
    if (!isRead) onDay(on);
  }, [isRead, on, onDay]);

  const change = (part: Partial<SheetDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await complete(confirmed ? ['CLASS_UNKNOWN'] : []);
    setUnfinished(done.kind === 'refused' ? done.problems : []);
    if (done.kind === 'finished') setFinished(done.outcomes);
  };
  const takeTheirs = () => {
    if (saving.kind !== 'stale' || !saving.current) return;
    const registered = Object.fromEntries(sheet.members.map(({ person }) => [person, draft.members[person] ?? nothingOfMember]));
    const theirs = draftOfSaved(saving.current, registered, today(), number);
    setDraft(theirs);
    goOnFrom(saving.current, JSON.stringify(inputOf(theirs, sheet, saving.current.facts.floorArea, persons)));
  };
  if (finished) return <FinishedNotice finished={finished} back={back} />;
  return (
    <SheetContext
      value={{
        sheet,
        draft,
        on,
        change,
        changeFacts: (part) => setDraft((before) => ({ ...before, facts: { ...before.facts, ...part } })),
        changeMember: (person, part) =>
          setDraft((before) => ({ ...before, members: { ...before.members, [person]: { ...(before.members[person] ?? nothingOfMember), ...part } } })),
      }}
    >
      <form className="review-sheet" autoComplete="off" onSubmit={submit} onKeyDown={onEnter} noValidate>
        <FieldProblems value={problems.map(({ code, field, message }) => ({ index: null, field, code, message }))}>
          <div className="review-sheet-main">
            <fieldset disabled={!open} className="review-sheet-fields">
              <Panel title={t`Phiếu rà soát`} aside={t`không phải mẫu chính thức`}>
                <div className="review-grid">
                  <DayOfSurvey value={draft.surveyedOn} min={review.opensOn} onChange={(surveyedOn) => change({ surveyedOn })} />
                  <Surveyor value={draft.surveyor} onChange={(surveyor) => change({ surveyor })} />
                  <div>
                    <div className="review-label">
                      <Trans>Khu vực</Trans>
                    </div>
                    <div>{_(areaWords[sheet.area])}</div>
                  </div>
                </div>
                <p className="review-soft review-small">
                  <Trans>Phím: 1 đến 9 chọn câu trả lời và sang câu sau, 0 là chưa rõ, Enter sang câu sau, Shift + Enter về câu trước.</Trans>
                </p>
              </Panel>
              <MembersTable />
              <B1Panel />
              <IndicatorCards outcomes={outcomes} causeWords={causeWords} />
              <SheetFeatures />
            </fieldset>
          </div>
          <aside className="review-sheet-side">
            {saving.kind === 'stale' ? <StaleSheetNotice current={saving.current} keepMine={() => goOnFrom(saving.current)} takeTheirs={takeTheirs} /> : null}
            {broken ? (
              <Notice tone="brick" title={t`Phiếu có thông tin không thể đúng`}>
                {broken}
              </Notice>
            ) : null}
            <OutcomePanel outcomes={outcomes} b1={scoreOfB1(draft, sheet).points} />
            <DeedProblems problems={problems} />
            {needsWord ? (
              <Checkbox
                label={t`Đã hỏi, không có câu trả lời: để kết quả “chưa xác định”`}
                checked={confirmed}
                onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)}
              />
            ) : null}
            <div className="review-finish">
              <div className="review-finish-class" aria-hidden="true">
                {outcomes.map(({ standard, classification }) => (
                  <ClassMark key={standard.id} of={shownClass(classification.class)} />
                ))}
              </div>
              <SaveLine saving={saving} open={open} />
              {open ? (
                <Button type="submit" loading={finishing} disabled={saving.kind === 'stale'} data-stop="">
                  <Trans>Hoàn thành phiếu</Trans>
                </Button>
              ) : null}
            </div>
          </aside>
        </FieldProblems>
      </form>
    </SheetContext>
  );
}

function DayOfSurvey({ value, min, onChange }: { value: string; min: string; onChange: (day: string) => void }) {
  const { t } = useLingui();
  const field = useField();
  return (
    <TextInput
      type="date"
      label={t`Ngày rà soát`}
      required
      min={min}
      max={today()}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data-stop=""
      {...field('surveyedOn')}
    />
  );
}

function Surveyor({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const { t } = useLingui();
  const field = useField();
  return (
    <TextInput
      label={t`Rà soát viên`}
      required
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data-stop=""
      {...field('surveyor')}
    />
  );
}

/** The sheet is done; the list of the hamlet is one key away. */
function FinishedNotice({ finished, back }: { finished: readonly Finished[]; back: string }) {
  const { t } = useLingui();
  const { to } = useAddress();
  const navigate = useNavigate();
  return (
    <div role="status">
      <Notice tone="leaf" title={t`Đã hoàn thành phiếu`}>
        {finished.map(({ sentence }) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Button autoFocus mt={8} onClick={() => navigate(to(back))}>
          <Trans>Về danh sách thôn</Trans>
        </Button>
      </Notice>
    </div>
  );
}
