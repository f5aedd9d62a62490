import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useId } from 'react';

interface Props {
  readonly label: string;
  readonly field: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** null: not asked; empty: none of it. */
  readonly value: readonly string[] | null;
  readonly onChange: (value: readonly string[] | null) => void;
  /** The word for an answer of "none of it"; left out: an empty list is simply empty. */
  readonly none?: string;
}

/** A question with several answers: a number key sets and takes away, 0 is "not known", Enter goes on. */
export function SeveralChoice({ label, field, choices, value, onChange, none }: Props) {
  const { t } = useLingui();
  const id = useId();
  const turn = (choice: string) => onChange(value?.includes(choice) ? value.filter((each) => each !== choice) : [...(value ?? []), choice]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return;
    const number = Number(event.key);
    const choice = choices[number - 1];
    if (choice) turn(choice.value);
    else if (none !== undefined && number === choices.length + 1) onChange([]);
    else if (number === 0 && none !== undefined) onChange(null);
    else return;
    event.preventDefault();
  };
  const option = (key: string, word: string, chosen: boolean, onTurn: () => void) => (
    <label key={word} className="review-option">
      <input type="checkbox" checked={chosen} onChange={onTurn} />
      <span className="review-key" aria-hidden="true">
        {key}
      </span>
      <span>{word}</span>
    </label>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: the legend of a fieldset cannot stand beside its answers.
    <div
      className={`review-choice ${value === null ? 'is-unknown' : ''}`}
      role="group"
      aria-labelledby={id}
      data-stop=""
      data-field={field}
      onKeyDown={onKeyDown}
    >
      <span className="review-choice-label" id={id}>
        {label}
      </span>
      <span className="review-options">
        {choices.map((choice, at) => option(at < 9 ? String(at + 1) : '', choice.label, value?.includes(choice.value) ?? false, () => turn(choice.value)))}
        {none === undefined ? null : (
          <>
            {option(String(choices.length + 1), none, value?.length === 0, () => onChange(value?.length === 0 ? null : []))}
            {option('0', t`chưa rõ`, value === null, () => onChange(null))}
          </>
        )}
      </span>
    </div>
  );
}
