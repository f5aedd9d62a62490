import type { CalendarDay } from './calendar-day.ts';

const exchanges: readonly { readonly off: string; readonly worked: string; readonly vi: string; readonly en: string }[] = [
  { off: '2024-04-29', worked: '2024-05-04', vi: 'dịp 30/4 và 1/5', en: 'around 30 April and 1 May' },
  { off: '2025-05-02', worked: '2025-04-26', vi: 'dịp 30/4 và 1/5', en: 'around 30 April and 1 May' },
  { off: '2026-01-02', worked: '2026-01-10', vi: 'dịp Tết Dương lịch', en: "after New Year's Day" },
  { off: '2026-08-31', worked: '2026-08-22', vi: 'dịp Quốc khánh', en: 'before National Day' },
];

/** Hoán đổi ngày làm việc: a working day between two days off was made free and a Saturday was worked for it. */
export const exchangedDays: readonly CalendarDay[] = exchanges.flatMap(({ off, worked, vi, en }): CalendarDay[] => {
  const said = {
    kind: 'exchanged',
    article: { vi: 'Thông báo hoán đổi ngày làm việc của năm', en: 'Announcement of the year on exchanged working days' },
    source: 'announcement not seen',
    certainty: 'memory',
  } as const;
  return [
    { ...said, day: off, working: false, name: { vi: `Nghỉ hoán đổi ${vi}`, en: `Day off by exchange, ${en}` } },
    { ...said, day: worked, working: true, name: { vi: `Làm bù ${vi}`, en: `Worked by exchange, ${en}` } },
  ];
});
