/** The vertical scale: values from `floor` (bottom) to `ceiling`, with round ticks between. */
export interface TerraceScale {
  readonly floor: number;
  readonly ceiling: number;
  /** True when the floor is not zero: heights are no proportions then, so marks replace the bars and the axis shows a break. */
  readonly broken: boolean;
  readonly ticks: readonly number[];
}

/** The next of 1, 2, 2.5, 5 times a power of ten at or above `rough`. */
export function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Share of the height under which differences cannot be seen any more: half a pixel of a small terrace. */
const invisible = 0.02;

/** Rates that differ by less than the eye can tell on an axis from zero. Never counts: a bar of things starts at none. */
export function needsZoom(values: readonly number[], rate: boolean): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return rate && low > 0 && high > low && (high - low) / high < invisible;
}

/**
 * Zero is the floor, so that heights are proportions; only rates in a narrow band far from zero get a raised one. A rate's
 * axis ends at 100: there is nothing above the whole.
 * @throws RangeError without any value.
 */
export function terraceScale(values: readonly number[], rate = false): TerraceScale {
  if (values.length === 0) throw new RangeError('a terrace needs at least one value');
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const zoomed = needsZoom(values, rate);
  const range = zoomed ? high - low : high - Math.min(low, 0);
  const step = roundStep((range || Math.abs(high) * 0.1 || 1) / 4);
  const floor = zoomed ? Math.floor((low - step * 0.75) / step) * step : Math.floor(Math.min(low, 0) / step) * step;
  const free = Math.ceil((high + step * 0.15) / step) * step;
  const ceiling = rate && high <= 100 ? Math.min(free, 100) : free;
  const ticks = Array.from({ length: Math.floor((ceiling - floor) / step + 1e-6) + 1 }, (_, index) => Number((floor + index * step).toPrecision(12)));
  return { floor, ceiling, broken: zoomed, ticks };
}
