import { useLingui } from '@lingui/react';
import type { HouseholdClass } from '../../gql/graphql.ts';
import { classWords } from './class-words.ts';
import './class-mark.css';

const tones: Readonly<Record<HouseholdClass, 'brick' | 'rice' | 'ink' | 'leaf' | 'slate'>> = {
  POOR: 'brick',
  NEAR_POOR: 'rice',
  AVERAGE_LIVING_STANDARD: 'ink',
  ABOVE: 'leaf',
  UNKNOWN: 'slate',
};
const stepsClimbed: Readonly<Record<HouseholdClass, number>> = { POOR: 1, NEAR_POOR: 2, AVERAGE_LIVING_STANDARD: 3, ABOVE: 4, UNKNOWN: 0 };

/** The class of a household: its word, and a stair with as many steps climbed, so that colour is not the only sign. */
export function ClassMark({ of, size = 'small' }: { of: HouseholdClass; size?: 'small' | 'large' }) {
  const { _ } = useLingui();
  const climbed = stepsClimbed[of];
  return (
    <span className={`register-class register-class-${size} bt-tone-${tones[of]}`}>
      <svg viewBox="0 0 16 12" width={size === 'large' ? 22 : 16} height={size === 'large' ? 16.5 : 12} aria-hidden="true" focusable="false">
        {[0, 1, 2, 3].map((step) => (
          <rect key={step} x={step * 4 + 0.5} y={9 - step * 3} width="3" height={3 + step * 3 - 0.5} className={step < climbed ? 'is-climbed' : undefined} />
        ))}
      </svg>
      <span>{_(classWords[of])}</span>
    </span>
  );
}
