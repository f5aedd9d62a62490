import type { Text } from '../types.ts';
import type { CalendarDay } from './calendar-day.ts';
import { isWeekend, plusDays } from './day-of-week.ts';
import { exchangedDays } from './exchanged-days.ts';
import { lunarDays } from './lunar-days.ts';

const law2012: Text = { vi: 'Bộ luật Lao động 2012, Điều 115', en: 'Labour Code 2012, Article 115' };
const law2019: Text = { vi: 'Bộ luật Lao động 2019, Điều 112', en: 'Labour Code 2019, Article 112' };
const makeUp: Text = { vi: 'Bộ luật Lao động 2019, Điều 111 khoản 3', en: 'Labour Code 2019, Article 111(3)' };

/** First and last year whose holidays are known here. */
export const firstCalendarYear = 2020;
export const lastCalendarYear = 2030;

/**
 * How many of the five days of Tết lie before mùng một. The Prime Minister chooses each year; from 2027 on it is the split
 * that makes whole weeks, as it was chosen since 2022: not confirmed.
 */
const daysBeforeTet: Readonly<Record<number, 1 | 2>> = {
  2020: 2,
  2021: 2,
  2022: 1,
  2023: 2,
  2024: 2,
  2025: 2,
  2026: 1,
  2027: 2,
  2028: 2,
  2029: 1,
  2030: 2,
};

/** The second day of Quốc khánh, since 2021: the day before or after 2 September, as chosen each year. */
const besideNationalDay: Readonly<Record<number, string>> = {
  2021: '2021-09-03',
  2022: '2022-09-01',
  2023: '2023-09-01',
  2024: '2024-09-03',
  2025: '2025-09-01',
  2026: '2026-09-01',
  2027: '2027-09-03',
  2028: '2028-09-01',
  2029: '2029-09-03',
  2030: '2030-09-03',
};
const lastAnnounced = 2026;

function holidaysOf(year: number): CalendarDay[] {
  const lunar = lunarDays[year];
  const before = daysBeforeTet[year];
  if (!lunar || !before) throw new RangeError(`the public holidays of ${year} are not known`);
  const article = year < 2021 ? law2012 : law2019;
  const ofLaw = (day: string, vi: string, en: string): CalendarDay => ({
    day,
    working: false,
    kind: 'holiday',
    name: { vi, en },
    article,
    source: 'date-holidays 3.37.0',
    certainty: 'read',
  });
  const chosen = (day: string, vi: string, en: string): CalendarDay => ({
    ...ofLaw(day, vi, en),
    source: year > lastAnnounced ? 'not announced yet: the choice that makes whole weeks' : 'yearly announcement on the days off, not seen',
    certainty: year > lastAnnounced ? 'inferred' : 'memory',
  });
  const tet = Array.from({ length: 5 }, (_, at) => at - before).map((offset) => {
    const day = plusDays(lunar.newYear, offset);
    return offset === 0 || offset === -1 ? ofLaw(day, 'Tết Âm lịch', 'Lunar New Year') : chosen(day, 'Tết Âm lịch', 'Lunar New Year');
  });
  const beside = besideNationalDay[year];
  return [
    ofLaw(`${year}-01-01`, 'Tết Dương lịch', "New Year's Day"),
    ...tet,
    ofLaw(lunar.hungKings, 'Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration Day'),
    ofLaw(`${year}-04-30`, 'Ngày Chiến thắng', 'Reunification Day'),
    ofLaw(`${year}-05-01`, 'Ngày Quốc tế Lao động', 'Labour Day'),
    ofLaw(`${year}-09-02`, 'Quốc khánh', 'National Day'),
    ...(beside ? [chosen(beside, 'Quốc khánh (ngày liền kề)', 'National Day (the day beside it)')] : []),
    ...(year >= 2026 ? [cultureDay(year)] : []),
  ];
}

/** Chosen by the Politburo as a day off; the change of the Labour Code was not seen, so that it stays unconfirmed. */
const cultureDay = (year: number): CalendarDay => ({
  day: `${year}-11-24`,
  working: false,
  kind: 'holiday',
  name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
  article: { vi: 'Nghị quyết 80-NQ/TW ngày 07/01/2026', en: 'Resolution 80-NQ/TW of 7 January 2026' },
  source: 'vneconomy.vn 2026-01-13; vietnamplus.vn post1088225',
  certainty: 'draft',
});

/** Nghỉ bù: a holiday on a weekly day off moves to the next day that is worked. */
function makeUpDays(holidays: readonly CalendarDay[]): CalendarDay[] {
  const off = new Set(holidays.map(({ day }) => day));
  const made: CalendarDay[] = [];
  for (const holiday of [...holidays].sort((one, other) => one.day.localeCompare(other.day))) {
    if (!isWeekend(holiday.day)) continue;
    let day = plusDays(holiday.day, 1);
    while (isWeekend(day) || off.has(day)) day = plusDays(day, 1);
    off.add(day);
    made.push({
      ...holiday,
      day,
      kind: 'make-up',
      name: { vi: `Nghỉ bù ${holiday.name.vi}`, en: `Day off in place of ${holiday.name.en}` },
      article: makeUp,
    });
  }
  return made;
}

function calendarOf(year: number): CalendarDay[] {
  const holidays = holidaysOf(year);
  return [...holidays, ...makeUpDays(holidays)];
}

/** Public holidays of Việt Nam from 2020 to 2030 with the days off in their place and the days exchanged, in order. */
export const publicHolidays: readonly CalendarDay[] = [
  ...Array.from({ length: lastCalendarYear - firstCalendarYear + 1 }, (_, at) => calendarOf(firstCalendarYear + at)).flat(),
  ...exchangedDays,
].sort((one, other) => one.day.localeCompare(other.day));
