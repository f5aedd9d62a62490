import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import type { Tone } from '../status/status.ts';
import { terraceGeometry } from './terrace-geometry.ts';
import type { TerraceLabels } from './terrace-labels.ts';
import { TerraceLegend } from './terrace-legend.tsx';
import { StepFill, StepPoints, TerraceAxis } from './terrace-marks.tsx';
import { known, type TerracePoint, type TerraceProjection } from './terrace-point.ts';
import { TerraceTable } from './terrace-table.tsx';
import { ProjectionLine, StandardCuts, StepTexts, TargetFlag } from './terrace-texts.tsx';

export interface TerraceProps {
  readonly points: readonly TerracePoint[];
  /** Left out where it lies on another scale than the points, as with an average change. */
  readonly target?: number | null | undefined;
  /** Values are per cent: the axis ends at 100, and is zoomed, said in words, where differences would not be seen. */
  readonly rate?: boolean | undefined;
  /** What is asked, as printed: "≥ 80 %". Stands at the last step. */
  readonly targetText?: string | undefined;
  /** Whether the target's value should rise or fall; decides on which side of its line the projected value has room. */
  readonly direction: 'rise' | 'fall';
  readonly tone: Tone;
  /** A number in the target's unit, without the unit. */
  readonly format: (value: number) => string;
  /** Above the axis: "%", "triệu đồng". */
  readonly unit?: string | undefined;
  readonly title: string;
  /** One or two sentences for who does not see the picture: the verdict's sentence. */
  readonly description?: string | undefined;
  readonly currentYear?: number | null | undefined;
  readonly projection?: TerraceProjection | null | undefined;
  readonly height?: number | undefined;
  readonly labels: TerraceLabels;
}

/**
 * The plan as a terrace: one step a year from the base to the target, its top where the target should stand by then,
 * filled to where it stands. Redrawn for its own width, so that the letters keep their size on a telephone.
 */
export function Terrace(props: TerraceProps) {
  const { points, target, tone, format, title, description, currentYear, labels, direction } = props;
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const id = useId();
  const width = Math.max(Math.round(measured) || 640, 260);
  const height = props.height ?? (width < 480 ? 240 : 300);
  const frame = { width, height, top: 40, right: 6, bottom: 30, left: 52 };
  const projection = props.projection ?? undefined;
  const drawable = points.some((point) => [point.expected, point.actual, point.pending, point.published].some(known));
  if (!drawable) return <TerraceTable points={points} caption={title} format={format} labels={labels} />;
  const geometry = terraceGeometry(points, target, frame, projection, props.rate);
  const { steps, ground, outline, scale } = geometry;
  const zoomed = scale.broken ? labels.zoomed(format(scale.floor)) : undefined;
  const said = [description, zoomed].filter(Boolean).join(' ');
  const current = currentYear ?? steps.findLast((step) => step.actual !== undefined)?.point.year;
  const last = steps.at(-1);
  const contours = `${id}-contours`;
  return (
    <figure className={`bt-terrace bt-tone-${tone}`}>
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-labelledby={`${id}-title`} aria-describedby={said ? `${id}-text` : undefined}>
          <title id={`${id}-title`}>{title}</title>
          {said && <desc id={`${id}-text`}>{said}</desc>}
          <defs>
            <pattern id={contours} width="8" height="7" patternUnits="userSpaceOnUse">
              <path className="bt-contour" d="M0 6.5h8" />
            </pattern>
          </defs>
          {props.unit && (
            <text className="bt-axis-unit" x={0} y={14}>
              {props.unit}
            </text>
          )}
          {!zoomed &&
            steps.map((step) => (
              <rect
                key={step.x}
                className={current !== undefined && step.point.year <= current ? 'bt-step' : 'bt-step-ahead'}
                x={step.x}
                width={step.width}
                y={step.expected ?? ground}
                height={ground - (step.expected ?? ground)}
              />
            ))}
          <TerraceAxis geometry={geometry} left={frame.left} right={width - frame.right} format={format} />
          {steps.map((step) => (
            <StepFill
              key={step.x}
              step={step}
              zoomed={zoomed !== undefined}
              ground={ground}
              current={step.point.year === current}
              contours={contours}
              format={format}
            />
          ))}
          <path className="bt-outline" d={outline} />
          <StandardCuts geometry={geometry} width={width} words={labels.standardChange} />
          <ProjectionLine geometry={geometry} text={projection ? format(projection.value) : ''} below={direction === 'rise'} />
          {steps.map((step) => (
            <g key={step.x}>
              <StepTexts
                step={step}
                current={step.point.year === current}
                baseline={height - 9}
                format={step === last && props.targetText ? undefined : format}
              />
              <StepPoints step={step} floor={scale.floor} ground={ground} format={format} />
            </g>
          ))}
          {last && props.targetText && (
            <TargetFlag step={last} text={props.targetText} below={zoomed !== undefined && (last.actual ?? ground) < (last.expected ?? 0)} />
          )}
        </svg>
      </div>
      <figcaption>
        {zoomed && <p className="bt-terrace-zoomed">{zoomed}</p>}
        <TerraceLegend points={points} zoomed={zoomed !== undefined} projection={projection} labels={labels} />
        <details className="bt-terrace-details">
          <summary>{labels.table}</summary>
          <TerraceTable points={points} caption={title} format={format} labels={labels} />
        </details>
      </figcaption>
    </figure>
  );
}
