/**
 * The national poverty standards as the contract names them. A cell of a poverty measure belongs to one of them; the base of
 * 2021 is entered under the new one as well, so the table must be able to show a year under a standard that is not its own.
 */
export const povertyStandards = [
  { id: 'qd59-2015', decree: 'QĐ 59/2015/QĐ-TTg', from: 2016, to: 2021 },
  { id: 'nd07-2021', decree: 'NĐ 07/2021/NĐ-CP', from: 2022, to: 2026 },
  { id: 'nd351-2025', decree: 'NĐ 351/2025/NĐ-CP', from: 2027, to: 9999 },
] as const;

/** Standard by which a year is classified when nobody asks for another. */
export const standardOfYear = (year: number): string => (povertyStandards.find(({ from, to }) => from <= year && year <= to) ?? povertyStandards[0]).id;

/** Standards under which a year can be shown: its own, and the next one in the year before it takes over. */
export const standardsOfYear = (year: number): string[] => [...new Set([standardOfYear(year), standardOfYear(year + 1)])];
