import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { ChoiceGroup } from './choice-group.tsx';

interface Props<Word extends string> {
  readonly label: string;
  readonly about?: string;
  readonly field: string;
  readonly words: Readonly<Record<Word, MessageDescriptor>>;
  readonly value: Word | null;
  readonly onChange: (word: Word | null) => void;
}

/** One of the words of a list of the register, or not known. */
export function WordChoice<Word extends string>({ words, ...rest }: Props<Word>) {
  const { _ } = useLingui();
  return <ChoiceGroup {...rest} choices={(Object.keys(words) as Word[]).map((value) => ({ value, label: _(words[value]) }))} />;
}
