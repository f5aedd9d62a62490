import type { Operator, TargetDefinition, TargetShape } from '@bac-thang/indicators';
import type {
  AdministrativeUnit,
  Measure,
  Module,
  PlanBase,
  PlanCriterionVersion,
  PlanTarget,
  PovertyStandard,
  PublishedFigure,
  Text,
  UnitChange,
} from './types.ts';

/**
 * A plan as it is written down: plain data that can stand in a JSON file. `parsePlan` turns it into a `Plan`; what can be derived (which
 * measures feed a target, what of a value is judged, in which module a target is worked on) is not written twice.
 */
export interface PlanFile {
  readonly id: string;
  readonly name: Text;
  readonly area: Text;
  readonly firstYear: number;
  readonly endYear: number;
  readonly departments: readonly DepartmentEntry[];
  readonly leadDepartment: string;
  readonly targets: readonly TargetEntry[];
  readonly measures: readonly MeasureEntry[];
  readonly units: readonly AdministrativeUnit[];
  /** Left out: the units of the plan are the only ones. */
  readonly unitsByDate?: readonly AdministrativeUnit[];
  readonly unitChanges?: readonly UnitChange[];
  readonly unitSets: Readonly<Record<string, readonly string[]>>;
  readonly standards?: readonly PovertyStandard[];
  readonly publishedFigures?: readonly PublishedFigure[];
}

export interface DepartmentEntry {
  readonly id: string;
  readonly name: Text;
  readonly shortName: Text;
  readonly duties: Text;
  readonly section: string;
  readonly module?: Module;
}

export interface TargetEntry {
  readonly id: string;
  readonly clause: string;
  readonly department: string;
  readonly name: Text;
  readonly unitOfMeasure: Text;
  readonly kind: string;
  readonly window: PlanTarget['window'];
  readonly shape: TargetShape;
  readonly direction: TargetDefinition['direction'];
  readonly operator: Operator;
  readonly value: number;
  readonly unitSet: string;
  readonly reportedBy: PlanTarget['reportedBy'];
  readonly numerator?: Text;
  readonly denominator?: Text;
  readonly of?: NonNullable<TargetDefinition['of']>;
  readonly minimumLevel?: number;
  readonly othersAtLeastLevel?: number;
  readonly subsetThreshold?: number;
  readonly subset?: Text;
  readonly secondReading?: 'each-unit-each-year';
  readonly scope?: Text;
  readonly upperBound?: Text;
  readonly bases?: readonly PlanBase[];
  readonly versions?: readonly PlanCriterionVersion[];
  readonly yearlyPlan?: Readonly<Record<number, number>>;
  readonly parts?: readonly string[];
  readonly notes?: readonly Text[];
  readonly confirm?: Text;
  readonly printed?: string;
  readonly module?: Module;
  readonly alsoShownIn?: readonly Module[];
}

export interface MeasureEntry {
  readonly id: string;
  readonly department: string;
  readonly name: Text;
  readonly takes: Measure['takes'];
  readonly unitOfMeasure: Text;
  readonly numerator?: Text;
  readonly denominator?: Text;
  /** Left out: 0, whole numbers. */
  readonly decimals?: 0 | 6;
  readonly levels?: Measure['levels'];
  readonly unitSet: string;
  readonly reportedBy: Measure['reportedBy'];
  /** Left out: false. */
  readonly byStandard?: boolean;
  readonly targets: readonly string[];
  readonly group: Text;
  readonly module?: Module;
  readonly shownWith?: string;
  readonly hint?: Text;
  readonly fromRegister?: NonNullable<Measure['fromRegister']>;
}
