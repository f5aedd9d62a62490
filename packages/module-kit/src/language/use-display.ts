import { displayDate, displayMoment, displayNumber } from './display.ts';
import { useLanguage } from './use-language.ts';

/** Numbers and moments in the language of the page. */
export function useDisplay() {
  const { locale } = useLanguage();
  return {
    number: (value: number | null | undefined, digits?: number) => displayNumber(value, locale, digits),
    date: displayDate,
    moment: (moment: string | Date, today?: Date) => displayMoment(moment, locale, today),
  };
}
