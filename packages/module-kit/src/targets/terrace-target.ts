interface Shaped {
  readonly shape: string;
  readonly operator: string;
  readonly value: number;
}

/** Height of the target on its terrace; undefined where the terrace shows rates and the target a change of them, or a mean. */
export function terraceTarget(target: Shaped): number | undefined {
  return target.shape.startsWith('AVERAGE') || target.shape === 'EACH_UNIT' ? undefined : target.value;
}

/** Whether the terrace shows per cent: then its axis ends at 100. A change in points is drawn as the rates that change. */
export const terraceIsRate = (target: { readonly shape: string; readonly unitOfMeasure: string }): boolean =>
  target.shape.startsWith('AVERAGE_CHANGE') || target.unitOfMeasure.trim().startsWith('%');

/** Whether the steps go up or down: by the path where there is one, else by the operator. */
export function terraceDirection(target: Shaped, series: readonly { readonly expected: number | null }[]): 'rise' | 'fall' {
  const path = series.flatMap(({ expected }) => expected ?? []);
  const [first, last] = [path[0], path.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) return last < first ? 'fall' : 'rise';
  return target.operator === 'LT' || target.operator === 'LE' ? 'fall' : 'rise';
}
