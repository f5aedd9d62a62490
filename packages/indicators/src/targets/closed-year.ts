/**
 * Values stand for 31 December: the latest year whose 31 December is not after the date.
 * @param date as 2023-12-31. @throws RangeError for anything else.
 * @example closedYear('2023-12-31') is 2023, closedYear('2023-12-30') is 2022
 */
export function closedYear(date: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) throw new RangeError(`not a date: ${date}`);
  const year = Number(parts[1]);
  return parts[2] === '12' && parts[3] === '31' ? year : year - 1;
}
