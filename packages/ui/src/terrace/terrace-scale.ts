/** The vertical scale: values from `floor` (bottom) to `ceiling`, with round ticks between. */
export interface TerraceScale {
  readonly floor: number;
  readonly ceiling: number;
  /** True when the floor is not zero, so that heights must not be read as proportions; the axis then shows a break. */
  readonly broken: boolean;
  readonly ticks: readonly number[];
}

/** The next of 1, 2, 2.5, 5 times a power of ten at or above `rough`. */
export function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * Zero is the floor wherever the values come near it; shares between 96 and 99 get a raised floor, else every step would
 * look the same.
 * @throws RangeError without any value.
 */
export function terraceScale(values: readonly number[]): TerraceScale {
  if (values.length === 0) throw new RangeError('a terrace needs at least one value');
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const fromZero = low >= 0 && low <= high * 0.6;
  const range = fromZero ? high : high - low;
  const step = roundStep((range || Math.abs(high) * 0.1 || 1) / 4);
  const floor = fromZero ? 0 : Math.floor((low - step * 0.75) / step) * step;
  const ceiling = Math.ceil((high + step * 0.15) / step) * step;
  const ticks = Array.from({ length: Math.round((ceiling - floor) / step) + 1 }, (_, index) => Number((floor + index * step).toPrecision(12)));
  return { floor, ceiling, broken: floor !== 0, ticks };
}
