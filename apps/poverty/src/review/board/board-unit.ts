import type { ResultOf } from '@graphql-typed-document-node/core';
import type { ReviewStep } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';

/** A commune on the board of the review. */
export const boardUnitFragment = graphql(`
  fragment ReviewBoardUnit on ReviewUnit {
    administrativeUnit {
      code
      name
    }
    hamlets
    households
    steps {
      step
      households
    }
    heldBack
    waitingFor
    waiting
    dueOn
    lateDays
    people
    opinion {
      id
      authority
      askedOn
      answerBy
      answeredOn
      agrees
    }
    recognitions {
      id
      number
      decidedOn
      households
      reportingUnit {
        name
        kind
      }
    }
  }
`);

export type BoardUnit = ResultOf<typeof boardUnitFragment>;

type Counted = Pick<BoardUnit, 'steps'>;

const notSurveyed: readonly ReviewStep[] = ['NOT_SEEN', 'DRAFTED', 'SURVEY_AGAIN'];
const notMet: readonly ReviewStep[] = [...notSurveyed, 'SURVEYED'];
const notPosted: readonly ReviewStep[] = [...notMet, 'MET'];

const countOf = ({ steps }: Counted, excepted: readonly ReviewStep[]) =>
  steps.reduce((sum, { step, households }) => (step === 'GONE' || excepted.includes(step) ? sum : sum + households), 0);

/** How many households have come through each step; whoever left the commune counts nowhere. */
export function throughSteps(unit: Counted) {
  return {
    listed: countOf(unit, []),
    surveyed: countOf(unit, notSurveyed),
    met: countOf(unit, notMet),
    posted: countOf(unit, notPosted),
  };
}
