interface SeriesValue {
  readonly standard: string;
  /** 0 to 1. */
  readonly poor: number;
  readonly nearPoor: number;
}

interface SeriesStep {
  readonly x: number;
  readonly width: number;
  /** Top of the poor, and of the near-poor on them. */
  readonly poorTop: number;
  readonly top: number;
}

interface SeriesGeometry {
  readonly ground: number;
  readonly steps: readonly SeriesStep[];
  /** Between which steps the standard changes, as the x of the cut. */
  readonly cuts: readonly { readonly x: number; readonly standard: string }[];
  readonly ticks: readonly { readonly share: number; readonly y: number }[];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for the cut itself, so that the two pieces do not touch. */
const CUT = 18;

/** Columns from zero to a round share, each piece of one standard apart from the next. */
export function seriesGeometry(values: readonly SeriesValue[], { width, height, left, top, bottom }: Frame): SeriesGeometry {
  const ground = height - bottom;
  const highest = Math.max(0.1, ...values.map(({ poor, nearPoor }) => poor + nearPoor));
  const step = highest > 0.5 ? 0.2 : highest > 0.2 ? 0.1 : 0.05;
  const end = Math.min(1, Math.ceil(highest / step - 1e-9) * step);
  const y = (share: number) => ground - (share / end) * (ground - top);
  const breaks = values.map(({ standard }, place) => place > 0 && values[place - 1]?.standard !== standard);
  const room = (width - left - CUT * breaks.filter(Boolean).length) / Math.max(values.length, 1);
  const steps: SeriesStep[] = [];
  const cuts: { x: number; standard: string }[] = [];
  let x = left;
  for (const [place, { poor, nearPoor, standard }] of values.entries()) {
    if (breaks[place]) {
      cuts.push({ x: x + CUT / 2, standard });
      x += CUT;
    }
    steps.push({ x, width: room, poorTop: y(poor), top: y(poor + nearPoor) });
    x += room;
  }
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, place) => ({ share: place * step, y: y(place * step) }));
  return { ground, steps, cuts, ticks };
}
