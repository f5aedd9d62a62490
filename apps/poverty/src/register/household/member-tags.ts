import { msg } from '@lingui/core/macro';
import { memberFactLabels } from '../words/fact-labels.ts';
import type { RegisterMember } from './register-household.ts';

const notAbleToWork = msg`Không có khả năng lao động`;

/** What stands beside a member's name: only what is so. */
const told = ['disability', 'socialAllowance', 'stunted', 'underweight', 'trainedOnTheJob', 'lookingForWork'] as const;

export const memberTags = ({ facts }: RegisterMember) => [
  ...told.filter((fact) => facts[fact] === true).map((fact) => memberFactLabels[fact]),
  ...(facts.ableToWork === false ? [notAbleToWork] : []),
];
