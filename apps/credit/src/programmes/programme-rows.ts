export interface ProgrammeMeasure {
  readonly id: string;
  readonly name: string;
  readonly units: readonly string[];
}

export interface ProgrammeValue {
  readonly measure: string;
  readonly accepted: { readonly quantity: number | null } | null;
}

export interface ProgrammeRow {
  readonly id: string;
  readonly name: string;
  /** Million VND; undefined: no unit has an accepted value. */
  readonly first: number | undefined;
  readonly second: number | undefined;
  /** Units with an accepted value of the first kind. */
  readonly reported: number;
  readonly expected: number;
}

/** The programme's own part of a measure's id: `credit.disbursed.students` and `credit.outstanding.students` are one programme. */
const programmeOf = (measure: string): string => measure.split('.').at(-1) ?? measure;

/** Pairs the measures of one programme and sums their accepted values over the units. Missing is not zero. */
export function programmeRows(first: readonly ProgrammeMeasure[], second: readonly ProgrammeMeasure[], values: readonly ProgrammeValue[]): ProgrammeRow[] {
  const accepted = (measure: string | undefined) => values.flatMap((value) => (value.measure === measure ? (value.accepted?.quantity ?? []) : []));
  const sum = (known: readonly number[]) => (known.length ? known.reduce((total, each) => total + each, 0) : undefined);
  return first.map((measure) => {
    const known = accepted(measure.id);
    const partner = second.find(({ id }) => programmeOf(id) === programmeOf(measure.id));
    return {
      id: measure.id,
      name: measure.name,
      first: sum(known),
      second: sum(accepted(partner?.id)),
      reported: known.length,
      expected: measure.units.length,
    };
  });
}
