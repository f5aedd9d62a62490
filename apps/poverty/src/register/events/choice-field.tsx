import { NativeSelect } from '@bac-thang/ui';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { useField } from './field-problems.tsx';

interface Props<Word extends string> {
  readonly label: string;
  readonly field: string;
  readonly index?: number;
  readonly words: Readonly<Record<Word, MessageDescriptor>>;
  /** null: not known. */
  readonly value: Word | null;
  readonly onChange: (word: Word | null) => void;
  readonly required?: boolean;
}

/** One of a few words of the form; "not known" is an answer of its own. */
export function ChoiceField<Word extends string>({ label, field: name, index, words, value, onChange, required = false }: Props<Word>) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const field = useField();
  const offered = Object.entries(words) as [Word, MessageDescriptor][];
  return (
    <NativeSelect
      label={label}
      required={required}
      value={value ?? ''}
      data={[{ value: '', label: required ? t`Chọn…` : t`chưa biết` }, ...offered.map(([word, name]) => ({ value: word, label: _(name) }))]}
      onChange={(event) => onChange(offered.find(([word]) => word === event.currentTarget.value)?.[0] ?? null)}
      {...field(name, index)}
    />
  );
}
