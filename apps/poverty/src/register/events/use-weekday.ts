import { useDisplay, useLanguage } from '@bac-thang/module-kit';

/** A day with its weekday, "thứ Tư, 25/11/2026", so that a slip of day and month is seen. */
export function useWeekday() {
  const { locale } = useLanguage();
  const { date } = useDisplay();
  return {
    weekday: (day: string): string => {
      const at = new Date(`${day}T12:00:00`);
      if (Number.isNaN(at.getTime())) return '';
      return `${new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { weekday: 'long' }).format(at)}, ${date(day)}`;
    },
  };
}
