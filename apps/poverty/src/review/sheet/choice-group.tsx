import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useId } from 'react';
import { flushSync } from 'react-dom';
import { goToNextStop } from './next-stop.ts';

interface Choice<Word extends string> {
  readonly value: Word;
  readonly label: string;
}

interface Props<Word extends string> {
  readonly label: string;
  /** Whom it is about, where that stands beside it: spoken, not shown again. */
  readonly about?: string;
  readonly field: string;
  readonly choices: readonly Choice<Word>[];
  /** null: not known. */
  readonly value: Word | null;
  readonly onChange: (value: Word | null) => void;
}

/**
 * One question with a few answers, answered by a number key: 1 to 9 for the answers in their order, 0 for "not known"; the
 * next question follows by itself. Arrow keys and a finger work as well.
 */
export function ChoiceGroup<Word extends string>({ label, about, field, choices, value, onChange }: Props<Word>) {
  const { t } = useLingui();
  const name = useId();
  const choose = (next: Word | null, from: HTMLElement) => {
    // Drawn before the move: an answer may bring questions that follow from it, and the next key must meet the next question.
    flushSync(() => onChange(next));
    goToNextStop(from);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const number = /^\d$/.test(event.key) ? Number(event.key) : undefined;
    if (number === 0) choose(null, event.currentTarget);
    else if (number !== undefined) {
      const choice = choices[number - 1];
      if (!choice) return;
      choose(choice.value, event.currentTarget);
    } else if (event.key === 'Backspace' || event.key === 'Delete') onChange(null);
    else return;
    event.preventDefault();
  };
  const option = (key: string, word: string, chosen: Word | null) => (
    <label key={key} className="review-option">
      <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(chosen)} />
      <span className="review-key" aria-hidden="true">
        {key}
      </span>
      <span>{word}</span>
    </label>
  );
  return (
    <div
      className={`review-choice ${value === null ? 'is-unknown' : ''}`}
      role="radiogroup"
      aria-labelledby={`${name}label`}
      data-stop=""
      data-field={field}
      onKeyDown={onKeyDown}
    >
      <span className="review-choice-label" id={`${name}label`}>
        {label}
        {about === undefined ? null : <span className="bt-hidden"> – {about}</span>}
      </span>
      <span className="review-options">
        {choices.map((choice, at) => option(at < 9 ? String(at + 1) : '', choice.label, choice.value))}
        {option('0', t`chưa rõ`, null)}
      </span>
    </div>
  );
}
