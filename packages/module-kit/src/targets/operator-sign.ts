/** Of the plan's comparisons. */
export type Operator = 'LT' | 'LE' | 'GE' | 'GT' | 'ABOUT';

/** Strict operators stay strict on the screen too. */
const signs: Readonly<Record<Operator, string>> = { LT: '<', LE: '≤', GE: '≥', GT: '>', ABOUT: '≈' };

export const operatorSign = (operator: Operator): string => signs[operator];
