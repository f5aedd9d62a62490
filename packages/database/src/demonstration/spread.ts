/**
 * Spreads a whole number over parts so that the parts add up to it: each gets its share by weight, rounded down; what is left is shared
 * again, at last one by one to those with the largest shares. A part with a cap never gets more; what it cannot take goes to the others.
 *
 * @returns one whole number per weight; they add up to `total`, or to the sum of the caps where that is less.
 */
export function spread(total: number, weights: readonly number[], caps?: readonly number[]): readonly number[] {
  const capOf = (index: number) => caps?.[index] ?? Number.POSITIVE_INFINITY;
  const parts = weights.map(() => 0);
  let left = total;
  while (left > 0) {
    const open = weights.map((weight, index) => ((parts[index] ?? 0) < capOf(index) ? weight : 0));
    const sum = open.reduce((one, other) => one + other, 0);
    if (sum === 0) return parts;
    const shares = open.map((weight, index) => Math.min((left * weight) / sum, capOf(index) - (parts[index] ?? 0)));
    const whole = shares.map(Math.floor);
    const given = whole.reduce((one, other) => one + other, 0);
    for (const [index, share] of whole.entries()) parts[index] = (parts[index] ?? 0) + share;
    left -= given;
    if (given > 0) continue;
    const order = shares.map((share, index) => ({ share, index })).sort((one, other) => other.share - one.share || one.index - other.index);
    for (const { share, index } of order) {
      if (left === 0 || share === 0) break;
      parts[index] = (parts[index] ?? 0) + 1;
      left -= 1;
    }
  }
  return parts;
}
