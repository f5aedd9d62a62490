import { useParseNumber } from '@bac-thang/module-kit';

interface Read {
  /** null: not known, or not to be read. */
  readonly value: number | null;
  readonly problem?: string;
}

/** The area as a number, or what is wrong with what was typed. */
export function useFloorArea(text: string): Read {
  const parse = useParseNumber();
  if (text.trim() === '') return { value: null };
  const read = parse(text);
  return 'problem' in read ? { value: null, problem: read.problem } : { value: read.value };
}
