import type { TerraceGeometry, TerraceStep } from './terrace-geometry.ts';
import { known } from './terrace-point.ts';
import { wordWidth } from './word-width.ts';

/** Years below the ground, and what is expected of the years that have no value yet. */
export function StepTexts({
  step,
  current,
  baseline,
  format,
}: {
  readonly step: TerraceStep;
  readonly current: boolean;
  readonly baseline: number;
  readonly format: ((value: number) => string) | undefined;
}) {
  const open = step.actual === undefined && step.pending === undefined;
  return (
    <g>
      {format && open && step.expected !== undefined && known(step.point.expected) && wordWidth(format(step.point.expected)) < step.width && (
        <text className="bt-expected" x={step.centre} y={step.expected - 7} textAnchor="middle">
          {format(step.point.expected)}
        </text>
      )}
      <text className={`bt-year${current ? ' bt-year-current' : ''}`} x={step.centre} y={baseline} textAnchor="middle">
        {step.point.year}
      </text>
    </g>
  );
}

/** A flag on the last step; its words stand beside it, `below` the line where a dot stands just above, or in the chart head where the step is too narrow. */
export function TargetFlag({ step, text, below = false }: { readonly step: TerraceStep; readonly text: string; readonly below?: boolean }) {
  if (step.expected === undefined) return null;
  const right = step.x + step.width - 1;
  const fits = wordWidth(text) + 22 < step.width;
  return (
    <g className="bt-target">
      <path d={`M${right} ${step.expected}v-16h-9l3 4-3 4h9`} />
      {fits ? (
        <text x={right - 13} y={below ? step.expected + 18 : step.expected - 8} textAnchor="end">
          {text}
        </text>
      ) : (
        <>
          <path d={`M${right} 16v-11h-8l3 3-3 3h8`} />
          <text x={right - 13} y={14} textAnchor="end">
            {text}
          </text>
        </>
      )}
    </g>
  );
}

/** The dashed cut where the standard changes, with its words on the side that has room. */
export function StandardCuts({
  geometry,
  width,
  words,
}: {
  readonly geometry: TerraceGeometry;
  readonly width: number;
  readonly words: (from: string, to: string) => string;
}) {
  return geometry.cuts.map((cut) => {
    const toTheLeft = cut.x > width * 0.6;
    return (
      <g key={cut.x}>
        <path className="bt-cut" d={`M${cut.x} 22V${geometry.ground + 8}`} />
        <text className="bt-cut-text" x={toTheLeft ? cut.x - 6 : cut.x + 6} y={31} textAnchor={toTheLeft ? 'end' : 'start'}>
          {words(cut.from, cut.to)}
        </text>
      </g>
    );
  });
}

/** The dashed way on from the last value, ending in a square with the projected value. */
export function ProjectionLine({ geometry, text, below }: { readonly geometry: TerraceGeometry; readonly text: string; readonly below: boolean }) {
  if (!geometry.projection) return null;
  const { from, to } = geometry.projection;
  return (
    <g>
      <path className="bt-projection" d={`M${from.join(' ')}L${to.join(' ')}`} />
      <rect className="bt-projection-end" x={to[0] - 4} y={to[1] - 4} width="8" height="8" />
      <text className="bt-projection-text" x={to[0]} y={to[1] + (below ? 20 : -10)} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
