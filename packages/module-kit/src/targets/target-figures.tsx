import { useDisplay } from '../language/use-display.ts';
import { type Operator, operatorSign } from './operator-sign.ts';

export interface TargetFiguresProps {
  readonly actual: number | null;
  readonly operator: Operator;
  readonly value: number;
  readonly unitOfMeasure: string;
}

/** Where a target stands against what the plan asks: "71,4 / ≥ 80 %". */
export function TargetFigures({ actual, operator, value, unitOfMeasure }: TargetFiguresProps) {
  const { number } = useDisplay();
  return (
    <span className="bt-figures">
      <strong>{number(actual)}</strong> / {operatorSign(operator)} {number(value)} {unitOfMeasure}
    </span>
  );
}
