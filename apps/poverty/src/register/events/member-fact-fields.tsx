import { useLingui as useDescriptor } from '@lingui/react';
import type { RegisterMember } from '../household/register-household.ts';
import { memberFactLabels } from '../words/fact-labels.ts';
import { completedWords, schoolWords, vocationalWords, workWords } from '../words/school-words.ts';
import { AnswerField } from './answer-field.tsx';
import { ChoiceField } from './choice-field.tsx';

type Facts = RegisterMember['facts'];

const answers = [
  'trainedOnTheJob',
  'labourContract',
  'ableToWork',
  'lookingForWork',
  'healthInsurance',
  'disability',
  'socialAllowance',
  'stunted',
  'underweight',
] as const satisfies readonly (keyof Facts)[];

/** Schooling, work, insurance and health of a member, in the order of the sheet. */
export function MemberFactFields({ facts, onChange }: { facts: Facts; onChange: (facts: Facts) => void }) {
  const { _ } = useDescriptor();
  const put = (changes: Partial<Facts>) => onChange({ ...facts, ...changes });
  const label = (name: keyof typeof memberFactLabels) => _(memberFactLabels[name]);
  return (
    <div className="register-grid">
      <ChoiceField
        label={label('schooling')}
        field="facts.schooling"
        words={schoolWords}
        value={facts.schooling}
        onChange={(schooling) => put({ schooling })}
      />
      <ChoiceField
        label={label('completed')}
        field="facts.completed"
        words={completedWords}
        value={facts.completed}
        onChange={(completed) => put({ completed })}
      />
      <ChoiceField
        label={label('vocational')}
        field="facts.vocational"
        words={vocationalWords}
        value={facts.vocational}
        onChange={(vocational) => put({ vocational })}
      />
      <ChoiceField label={label('work')} field="facts.work" words={workWords} value={facts.work} onChange={(work) => put({ work })} />
      {answers.map((name) => (
        <AnswerField key={name} label={label(name)} field={`facts.${name}`} value={facts[name]} onChange={(answer) => put({ [name]: answer })} />
      ))}
    </div>
  );
}
