import { useQuery } from '@apollo/client/react';
import { useAddress, useLanguage, useSignedIn } from '@bac-thang/module-kit';
import { graphql } from '../gql/index.ts';
import { chosenReading, type Reading, readingsOf, type StandardYears } from './reading.ts';

const readingsDocument = graphql(`
  query ProfileReadings($language: Language!) {
    recognisedReviews {
      id
      year
      kind
      countedOn
      standards
      unitsRecognised
      unitsExpected
    }
    povertyStandards {
      id
      name(language: $language)
      validFrom
      validTo
      indicators {
        id
        name(language: $language)
        dimension
        dimensionName(language: $language)
      }
    }
  }
`);

export interface IndicatorName {
  readonly id: string;
  readonly name: string;
  readonly dimension: string;
  readonly dimensionName: string;
}
export interface NamedStandard extends StandardYears {
  readonly name: string;
  /** In the order of the bits and weights. */
  readonly indicators: readonly IndicatorName[];
}

export interface Readings {
  readonly readings: readonly Reading[];
  readonly standards: readonly NamedStandard[];
  /** Year asked for in the address, recognised or not. */
  readonly askedYear: number | undefined;
  /** undefined: nothing is recognised, or not the year that was asked for. */
  readonly reading: Reading | undefined;
}

/** Every recognised review under each of its standards, and the one that the address means. */
export function useReadings() {
  const { language } = useLanguage();
  const { plan } = useSignedIn();
  const { part } = useAddress();
  const { data, previousData, error, refetch } = useQuery(readingsDocument, { variables: { language }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const year = Number(part('year'));
  const askedYear = part('year') !== null && Number.isInteger(year) ? year : undefined;
  const standards = shown?.povertyStandards ?? [];
  const readings = readingsOf(shown?.recognisedReviews ?? [], standards);
  const found: Readings | undefined = shown && {
    readings,
    standards,
    askedYear,
    reading: chosenReading(readings, { year: askedYear, standard: part('standard'), reportingYear: plan.reportingYear }, standards),
  };
  return { found, error, refetch };
}
