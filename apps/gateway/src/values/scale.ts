/** Between a value as entered and as kept: a whole number of 10^-decimals units (of money: whole VND). */

export function toStored(value: number, decimals: number): bigint {
  return BigInt(Math.round(value * 10 ** decimals));
}

export function fromStored(value: bigint | string | null, decimals: number): number | undefined {
  if (value === null) return undefined;
  return decimals === 0 ? Number(value) : Number(value) / 10 ** decimals;
}

/** Whether a value has no more digits behind the point than are kept; binary dust of at most a millionth of the last digit is forgiven. */
export function fitsDecimals(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) <= 1e-6 * Math.max(1, Math.abs(scaled) * 1e-9);
}

/** Largest value that is exact in both JSON and the database. */
export const largest = (decimals: number): number => Math.floor(Number.MAX_SAFE_INTEGER / 10 ** decimals);
