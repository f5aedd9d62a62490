/**
 * Writes a number the Vietnamese way: 1234.5 as "1.234,5".
 *
 * @param decimals digits after the comma, always that many; without it, as many as the value has (20 at most).
 * @throws RangeError for a value that is not finite: what is missing is shown as missing by the caller, not as a number.
 * @example formatVietnameseNumber(1292) is '1.292'; formatVietnameseNumber(94.75, 1) is '94,8'
 */
export function formatVietnameseNumber(value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  // Intl rounds the decimal digits as written (94,75 gives 94,8); toFixed rounds the binary value. Grouping by hand keeps
  // the result the same on a computer without Vietnamese locale data.
  const plain = new Intl.NumberFormat('en-US', {
    useGrouping: false,
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  }).format(value);
  const [whole = '', fraction] = plain.replace(/^-(?=0(?:\.0*)?$)/u, '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
