import { useLingui } from '@lingui/react';
import { indicatorWords } from './indicator-words.ts';

/** Short name of an indicator; its id where a later standard brings one that this version does not know. */
export function useIndicatorWord(): (id: string) => string {
  const { _ } = useLingui();
  return (id) => {
    const word = indicatorWords[id];
    return word ? _(word) : id;
  };
}
