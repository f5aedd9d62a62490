import { useLingui } from '@lingui/react';
import { memberFactLabels } from '../../register/words/fact-labels.ts';
import { completedWords, schoolWords, vocationalWords, workWords } from '../../register/words/school-words.ts';
import { AnswerChoice } from './answer-choice.tsx';
import type { MemberField as Field } from './member-questions.ts';
import { useSheet } from './sheet-context.ts';
import type { SheetMember } from './sheet-document.ts';
import { nothingOfMember } from './sheet-draft.ts';
import { WordChoice } from './word-choice.tsx';

/** One question about one member. */
export function MemberFieldChoice({ member: { person, name }, field }: { member: SheetMember; field: Field }) {
  const { _ } = useLingui();
  const { draft, changeMember } = useSheet();
  const facts = draft.members[person] ?? nothingOfMember;
  const shared = { label: _(memberFactLabels[field]), about: name, field: `${person}.${field}` };
  switch (field) {
    case 'schooling':
      return <WordChoice {...shared} words={schoolWords} value={facts.schooling} onChange={(schooling) => changeMember(person, { schooling })} />;
    case 'completed':
      return <WordChoice {...shared} words={completedWords} value={facts.completed} onChange={(completed) => changeMember(person, { completed })} />;
    case 'vocational':
      return <WordChoice {...shared} words={vocationalWords} value={facts.vocational} onChange={(vocational) => changeMember(person, { vocational })} />;
    case 'work':
      return <WordChoice {...shared} words={workWords} value={facts.work} onChange={(work) => changeMember(person, { work })} />;
    default:
      return <AnswerChoice {...shared} value={facts[field]} onChange={(answer) => changeMember(person, { [field]: answer })} />;
  }
}
