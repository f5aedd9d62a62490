import type { CriterionVersion, TargetBase, TargetDefinition } from '@bac-thang/indicators';

/** A text in the two languages of the product; Vietnamese first. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Web module of the product; a target, measure or department without one works on the shell's page of other departments. */
export type Module = 'poverty' | 'education' | 'health' | 'housing-water' | 'credit';

export interface Department {
  /** Owner id of the plan's section VI, for example `education`. */
  readonly id: string;
  readonly name: Text;
  /** Short name for headings, for example "Giáo dục và Đào tạo". */
  readonly shortName: Text;
  readonly leads: string;
  /** What section VI gives it to lead, in both languages. */
  readonly duties: Text;
  readonly section: string;
  /** Web module in which this department works; undefined: the grid on the shell's page of other departments. */
  readonly module?: Module;
}

/** A base of a target with why it is what it is. */
export interface PlanBase extends TargetBase {
  readonly note?: Text;
}

/** A version of a criterion with the document that sets it. */
export interface PlanCriterionVersion extends CriterionVersion {
  readonly name: Text;
}

/** One target of the plan, with what people read beside what the calculation needs. */
export interface PlanTarget {
  readonly id: string;
  readonly clause: string;
  readonly department: string;
  readonly name: Text;
  readonly unitOfMeasure: Text;
  readonly unitSet: string;
  readonly reportedBy: 'commune' | 'office' | 'organisation' | 'derived';
  readonly definition: TargetDefinition;
  /** Measures that feed it; several are summed (credit programmes). Empty where it is derived from `parts`. */
  readonly measures: readonly string[];
  readonly parts?: readonly string[];
  readonly numerator?: Text;
  readonly denominator?: Text;
  /** Notes on the plan's text (its traps). */
  readonly notes: readonly Text[];
  /** "Cách hiểu của phần mềm, chờ xác nhận": the reading chosen where the plan leaves room. */
  readonly confirm?: Text;
  /** As printed in the plan, where the reading differs from the print. */
  readonly printed?: string;
  /** Module in which it is worked on: its own, or its department's; undefined: the shell's page of other departments. */
  readonly module?: Module;
  /** Modules that show it read-only beside their own. */
  readonly alsoShownIn?: readonly Module[];
  /** What kind of figure it is, for example `stock`, `rate`, `cumulative-flow`. */
  readonly kind: string;
  /** Over which time the plan asks: at the end, on average, summed, or kept every year. */
  readonly window: 'endline' | 'average' | 'cumulative' | 'every-year';
  /** What it is asked of, where that is not the whole area. */
  readonly scope?: Text;
  /** Bases with their decisions; `definition.bases` holds what the calculation needs of them. */
  readonly bases?: readonly PlanBase[];
  /** Versions of the criterion with their documents; `definition.versions` holds what the calculation needs. */
  readonly versions?: readonly PlanCriterionVersion[];
  /** How the sub-set of units is found. */
  readonly subset?: Text;
  /** What the missing units are taken to be for the upper bound. */
  readonly upperBound?: Text;
}

/** Classes of households whose lists a review recognises. */
export type ListedClass = 'poor' | 'near-poor';

/** A threshold that a commune's poverty rate is held against, by the version of the criteria. */
export interface RegisterCriterion {
  /** As in the `versions` of the target that it feeds. */
  readonly version: string;
  readonly fromYear: number;
  /** Met at this share of all households or below. */
  readonly atMostPercent: number;
  readonly classes: readonly ListedClass[];
  readonly source: string;
  /** `read`: seen in the text; `memory`: not confirmed. */
  readonly certainty: 'read' | 'memory';
}

/** What the register of households counts into a measure at each recognition. */
export type RegisterCount =
  /** Share of all households that are in these classes. */
  | { readonly share: readonly ListedClass[] }
  /** Level 1 where the criterion of the year is met, else 0. */
  | { readonly criteria: readonly RegisterCriterion[] };

export type ValueKind = 'share' | 'quotient' | 'quantity' | 'level';

/** What is entered: one column of the grid. */
export interface Measure {
  readonly id: string;
  readonly department: string;
  readonly name: Text;
  readonly takes: ValueKind;
  readonly unitOfMeasure: Text;
  /** Words for the two fields of a share or quotient. */
  readonly numerator?: Text;
  readonly denominator?: Text;
  /** Digits kept after the decimal point: 0 for counts, 6 for amounts of money (so whole VND) and areas. */
  readonly decimals: 0 | 6;
  /** Allowed levels of a `level` measure, with their words. Empty otherwise. */
  readonly levels: readonly { readonly level: number; readonly name: Text }[];
  readonly unitSet: string;
  readonly reportedBy: 'commune' | 'office' | 'organisation';
  /** Takes a poverty standard (see `standards`). */
  readonly byStandard: boolean;
  readonly targets: readonly string[];
  /** Heading under which the grid groups columns. */
  readonly group: Text;
  /** Module in which it is entered; undefined: the shell's page of other departments. */
  readonly module?: Module;
  /** Target beneath which it is shown though it feeds none (credit outstanding). */
  readonly shownWith?: string;
  /** What the person who enters it should know, for example which age is meant. */
  readonly hint?: Text;
  /** Left out: only what is typed. */
  readonly fromRegister?: RegisterCount;
}

/** A unit of the plan's set with the dates between which it bore this code, name and kind. */
export interface AdministrativeUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'commune' | 'town';
  readonly urban: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Other spellings met in documents. */
  readonly aliases: readonly string[];
  /** Row and column of its tile on the map of tiles, from 1. */
  readonly tile?: { readonly row: number; readonly column: number };
  /** Units, of the date before it came into force, that it was made of; units of other areas are named in `note`. */
  readonly from?: readonly string[];
  readonly note?: Text;
}

/** A dated change of units: whole units (`from`) that became part of another (`to`). */
export interface UnitChange {
  readonly date: string;
  readonly document: string;
  readonly what: Text;
  readonly source: string;
  /** What of it was seen in a source and what is not confirmed. */
  readonly certainty: Text;
  readonly moves: readonly { readonly from: string; readonly to: string }[];
}

/** A poverty standard: which years it classifies by default, and its legal source. */
export interface PovertyStandard {
  readonly id: string;
  readonly name: Text;
  readonly fromYear: number;
  readonly toYear?: number;
  readonly source?: string;
}

/** A figure that was published elsewhere, told apart from what was entered here. */
export interface PublishedFigure {
  /** Target on whose chart it stands; left out: a figure of the area as such. */
  readonly target?: string;
  /** Unit of the plan's set; left out: the whole area. */
  readonly unit?: string;
  /** `level`: a state at the end of the year; `change`: of the year; `stock`: a number such as the population. */
  readonly figure: 'level' | 'change' | 'stock';
  readonly year: number;
  readonly standard?: string;
  /** In the figure's own unit (per cent, percentage points, persons). */
  readonly value: number;
  readonly what: Text;
  readonly unitOfMeasure: Text;
  readonly source: string;
  /** `read`: stands so in the source; `derived`: computed from figures that do; the sentence says how. */
  readonly certainty: 'read' | 'derived' | 'memory';
  readonly derivation?: Text;
}

/** A whole plan as data. Another district is another value of this type, without a change of code. */
export interface Plan {
  readonly id: string;
  readonly name: Text;
  /** Area of the plan, for example "Huyện Bắc Hà, tỉnh Lào Cai". */
  readonly area: Text;
  readonly firstYear: number;
  readonly endYear: number;
  /** Year of the base values; the earliest year for which values are entered. */
  readonly baseYear: number;
  readonly departments: readonly Department[];
  /** Department that leads the plan. */
  readonly leadDepartment: string;
  readonly targets: readonly PlanTarget[];
  readonly measures: readonly Measure[];
  /** Units of the plan's own set, whatever the year: the codes in which values are kept. */
  readonly units: readonly AdministrativeUnit[];
  /** Every unit ever in force, for pages with a date. */
  readonly unitsByDate: readonly AdministrativeUnit[];
  /** Dated changes of units, oldest first. */
  readonly unitChanges: readonly UnitChange[];
  /** Unit sets by name: codes of `units`; `district` stands for one figure of the whole area. */
  readonly unitSets: Readonly<Record<string, readonly string[]>>;
  readonly standards: readonly PovertyStandard[];
  readonly publishedFigures: readonly PublishedFigure[];
}
