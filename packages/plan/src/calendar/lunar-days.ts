/**
 * Days of the lunar calendar in the Vietnamese time zone (UTC+7), by year: mùng một Tết (1.1) and giỗ Tổ Hùng Vương (10.3).
 *
 * Compared day by day with the npm library date-holidays 3.37.0, which calculates them from the new moons. In 2030 the new
 * moon falls before midnight in Hà Nội and after it in Beijing: Tết is a day earlier than the Chinese New Year.
 */
export const lunarDays: Readonly<Record<number, { readonly newYear: string; readonly hungKings: string }>> = {
  2020: { newYear: '2020-01-25', hungKings: '2020-04-02' },
  2021: { newYear: '2021-02-12', hungKings: '2021-04-21' },
  2022: { newYear: '2022-02-01', hungKings: '2022-04-10' },
  2023: { newYear: '2023-01-22', hungKings: '2023-04-29' },
  2024: { newYear: '2024-02-10', hungKings: '2024-04-18' },
  2025: { newYear: '2025-01-29', hungKings: '2025-04-07' },
  2026: { newYear: '2026-02-17', hungKings: '2026-04-26' },
  2027: { newYear: '2027-02-06', hungKings: '2027-04-16' },
  2028: { newYear: '2028-01-26', hungKings: '2028-04-04' },
  2029: { newYear: '2029-02-13', hungKings: '2029-04-23' },
  2030: { newYear: '2030-02-02', hungKings: '2030-04-12' },
};
