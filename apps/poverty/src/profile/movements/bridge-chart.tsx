import { useDisplay, useRegisterSight, useSignedIn } from '@bac-thang/module-kit';
import { useElementSize } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { bridgeOf, type Counts, type FormColumn, type Pier, signOf } from './bridge.ts';

interface Props {
  readonly counts: Counts;
  readonly form: 2 | 3;
  readonly names: ReadonlyMap<number, string>;
  readonly title: string;
  readonly unit: string | null;
  /** Opens the households of a column, for those who may see them; undefined: persons are counted, not households. */
  readonly onOpen: ((column: FormColumn) => void) | undefined;
}

type Kind = 'stock' | 'good' | 'bad' | 'other';

/** Leaving poverty and rising out of it to near-poverty is good; what came or went without a change of life is neither. */
const kinds: Readonly<Record<2 | 3, Readonly<Record<FormColumn, Kind>>>> = {
  2: { 1: 'stock', 2: 'good', 3: 'good', 4: 'other', 5: 'bad', 6: 'bad', 7: 'bad', 8: 'other', 9: 'stock' },
  3: { 1: 'stock', 2: 'bad', 3: 'good', 4: 'other', 5: 'good', 6: 'bad', 7: 'bad', 8: 'other', 9: 'stock' },
};

/** Room for nine piers with their words below each; narrower, they lie on their side. */
const WIDE = 700;

/** The start, what left it, what came to it, the end: steps down and up like a terrace, each with its sign and number. */
export function BridgeChart({ counts, form, names, title, unit, onOpen }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const { reach, ownUnit } = useRegisterSight();
  const { session } = useSignedIn();
  const id = useId();
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const { piers, highest } = bridgeOf(counts);
  const width = Math.max(Math.round(measured) || 960, 260);
  const wide = width >= WIDE;
  const opens = reach === 'all' && (!ownUnit || unit === session.administrativeUnit);
  const text = (column: FormColumn) => {
    const shown = number(counts[column]);
    return column === 1 || column === 9 || counts[column] === 0 ? shown : `${signOf(column) < 0 ? '−' : '+'}${shown}`;
  };
  const Picture = wide ? StandingPiers : LyingPiers;
  return (
    <figure className={`bridge ${wide ? 'bridge-wide' : 'bridge-narrow'}`} ref={ref}>
      <Picture piers={piers} highest={highest} width={width} titleId={`${id}-title`} title={title} kinds={kinds[form]} text={text} />
      <ul className="bridge-words">
        {piers.map(({ column }) => {
          const name = names.get(column) ?? '';
          const value = text(column);
          return (
            <li key={column}>
              <span className="bridge-number">({column})</span> {name}
              <strong>
                {opens && onOpen && counts[column] > 0 ? (
                  <button type="button" onClick={() => onOpen(column)} aria-label={t`${name}: ${value} hộ, xem danh sách`}>
                    {value}
                  </button>
                ) : (
                  value
                )}
              </strong>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}

interface PictureProps {
  readonly piers: readonly Pier[];
  readonly highest: number;
  readonly width: number;
  readonly title: string;
  readonly titleId: string;
  readonly kinds: Readonly<Record<FormColumn, Kind>>;
  readonly text: (column: FormColumn) => string;
}

function StandingPiers({ piers, highest, width, title, titleId, kinds: kindOf, text }: PictureProps) {
  const height = 250;
  const [top, ground] = [22, height - 4];
  const room = width / piers.length;
  const y = (level: number) => ground - (level / highest) * (ground - top);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-labelledby={titleId}>
      <title id={titleId}>{title}</title>
      {piers.map(({ column, low, high, after }, place) => {
        const x = place * room + room * 0.14;
        const wide = room * 0.72;
        const next = place < piers.length - 1;
        return (
          <g key={column} className={`bridge-${kindOf[column]}`}>
            {low > 0 ? <rect className="bridge-terrace" x={x} width={wide} y={y(low)} height={ground - y(low)} /> : null}
            <rect x={x} width={wide} y={y(high)} height={Math.max(y(low) - y(high), 2)} />
            {next ? <path className="bridge-level" d={`M${x + wide} ${y(after)}h${room - wide}`} /> : null}
            <text x={x + wide / 2} y={y(high) - 7} textAnchor="middle">
              {text(column)}
            </text>
          </g>
        );
      })}
      <path className="bridge-ground" d={`M0 ${ground}H${width}`} />
    </svg>
  );
}

function LyingPiers({ piers, highest, width, title, titleId, kinds: kindOf, text }: PictureProps) {
  const room = 34;
  const height = room * piers.length;
  const [left, right] = [26, width - 64];
  const x = (level: number) => left + (level / highest) * (right - left);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-labelledby={titleId}>
      <title id={titleId}>{title}</title>
      <path className="bridge-ground" d={`M${left} 0V${height}`} />
      {piers.map(({ column, low, high, after }, place) => {
        const y = place * room + 6;
        const next = place < piers.length - 1;
        return (
          <g key={column} className={`bridge-${kindOf[column]}`}>
            <text className="bridge-number" x={0} y={y + 16}>
              ({column})
            </text>
            <rect x={x(low)} width={Math.max(x(high) - x(low), 2)} y={y} height={room - 12} />
            {next ? <path className="bridge-level" d={`M${x(after)} ${y + room - 12}v12`} /> : null}
            <text x={x(high) + 5} y={y + 16}>
              {text(column)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
