import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../gql/index.ts';
import { wholeArea } from './whole-area.ts';

/** One version in a cell, with what the viewer may do with it. */
export const entryObservationFragment = graphql(`
  fragment EntryObservation on Observation {
    id
    measure
    administrativeUnit {
      code
    }
    reportingUnit {
      code
    }
    organisation
    year
    standard
    version
    numerator
    denominator
    quantity
    level
    state
    note
    recordedAt
    recordedBy
    accepted {
      id
    }
    mayRecord
    maySubmit
    mayAccept
    mayReturn
  }
`);

export type EntryObservation = ResultOf<typeof entryObservationFragment>;

/** Row in which an observation stands: code of a commune, id of an organisation, or the whole area. */
export const rowOf = (observation: Pick<EntryObservation, 'administrativeUnit' | 'organisation'>): string =>
  observation.administrativeUnit?.code ?? observation.organisation ?? wholeArea;
