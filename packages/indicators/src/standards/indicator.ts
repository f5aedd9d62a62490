import type { InformationMeans, Latrine, TelecomService, WasteTreatment, WaterSource } from '../deprivations/household-facts.ts';
import type { CompletedLevel, SchoolLevel, VocationalCertificate } from '../deprivations/member-facts.ts';
import type { Names, Provenance } from './provenance.ts';

export type DimensionId = 'employment' | 'health' | 'education' | 'housing' | 'water_sanitation' | 'information';

/** Ages in full years: from `from` on, below `below`. */
export interface AgeBand {
  readonly from: number;
  readonly below: number;
}

/** Retirement age in months: `months` in `year`, `step` more each year, never over `most` (Bộ luật Lao động 2019, Điều 169). */
export interface RetirementAge {
  readonly year: number;
  readonly months: number;
  readonly step: number;
  readonly most: number;
}

/** What an adult of an age must have or be doing; one of it is enough. */
export interface AdultEducationBand {
  readonly from: number;
  /** The last full year of age that still belongs to the band: 30 takes in a person until the day before turning 31. */
  readonly to?: number;
  readonly bornFrom?: number;
  readonly attending: readonly SchoolLevel[];
  readonly completed: readonly CompletedLevel[];
  readonly vocational: readonly VocationalCertificate[];
  readonly trainedOnTheJob: boolean;
}

export interface ChildSchoolingBand extends AgeBand {
  readonly attending: readonly SchoolLevel[];
}

interface IndicatorFacts {
  readonly dimension: DimensionId;
  readonly name: Names;
  /** In plain words, when a household counts as deprived (thiếu hụt); goes with the parameters, which decide. */
  readonly deprivedWhen: Names;
  /** That the standard has this indicator. */
  readonly listed: Provenance;
  /** That its cut-off is this one. */
  readonly cutoff: Provenance;
}

type Parameters =
  | { readonly id: 'health_access' }
  | {
      readonly id: 'employment';
      readonly workingAge: { readonly from: number; readonly retirement: { readonly male: RetirementAge; readonly female: RetirementAge } };
    }
  /** Deprived when dependants are more than `part` of every `of` members. */
  | { readonly id: 'dependants'; readonly childBelow: number; readonly elderlyFrom: number; readonly moreThan: { readonly part: number; readonly of: number } }
  | { readonly id: 'nutrition'; readonly ageBelow: number }
  | { readonly id: 'health_insurance'; readonly minAge: number }
  | { readonly id: 'adult_education'; readonly bands: readonly AdultEducationBand[] }
  | { readonly id: 'child_schooling'; readonly bands: readonly ChildSchoolingBand[] }
  /** Of wall, column and roof at least so many not durable. */
  | { readonly id: 'housing_quality'; readonly notDurableFrom: number }
  | { readonly id: 'housing_area'; readonly belowSquareMetres: number }
  | { readonly id: 'water'; readonly accepted: readonly WaterSource[] }
  | { readonly id: 'latrine'; readonly accepted: readonly Latrine[] }
  | { readonly id: 'telecom'; readonly services: readonly TelecomService[] }
  | { readonly id: 'info_means'; readonly means: readonly InformationMeans[] }
  /** The commune's loudspeaker, where it is heard, is as good as a set of one's own. */
  | { readonly id: 'info_assets'; readonly means: readonly InformationMeans[] }
  | { readonly id: 'waste'; readonly accepted: readonly WasteTreatment[] };

/** One indicator of deprivation with its parameters as data: a corrected cut-off is another value, not another program. */
export type Indicator = IndicatorFacts & Parameters;

export type IndicatorId = Indicator['id'];

export type IndicatorOf<Id extends IndicatorId> = Extract<Indicator, { readonly id: Id }>;
