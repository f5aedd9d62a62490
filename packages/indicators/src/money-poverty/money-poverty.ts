import { fosterGreerThorbecke } from './foster-greer-thorbecke.ts';
import { checkedIncomes, type Income, type PovertyLine, totalWeight } from './income.ts';
import { povertyGapTotal } from './poverty-gap-total.ts';
import { type SenVariant, senIndex } from './sen-index.ts';
import { senShorrocksThonIndex } from './sen-shorrocks-thon-index.ts';
import { type WithoutPositiveIncome, wattsIndex } from './watts-index.ts';

/** The named choices without which two programs print two figures for one file. */
export interface MoneyPovertyChoices {
  readonly sen: SenVariant;
  readonly watts: WithoutPositiveIncome;
}

/** Measures of money poverty of one group; `undefined` where a measure has no value. */
export interface MoneyPoverty {
  /** Rows. */
  readonly incomes: number;
  /** Persons: the sum of the weights. */
  readonly persons: number;
  readonly headcountRatio: number | undefined;
  readonly povertyGap: number | undefined;
  readonly severity: number | undefined;
  readonly gapTotal: number;
  readonly sen: number | undefined;
  readonly senShorrocksThon: number | undefined;
  readonly watts: number | undefined;
}

/**
 * All measures of one group of incomes against one line; each is explained at its own function.
 *
 * @throws IndicatorError `line-not-positive`, `not-a-number`, `negative-weight`.
 */
export function moneyPoverty(incomes: readonly Income[], line: PovertyLine, choices: MoneyPovertyChoices): MoneyPoverty {
  return {
    incomes: incomes.length,
    persons: totalWeight(checkedIncomes(incomes, line.line)),
    headcountRatio: fosterGreerThorbecke(incomes, line, 0),
    povertyGap: fosterGreerThorbecke(incomes, line, 1),
    severity: fosterGreerThorbecke(incomes, line, 2),
    gapTotal: povertyGapTotal(incomes, line.line),
    sen: senIndex(incomes, line, choices.sen),
    senShorrocksThon: senShorrocksThonIndex(incomes, line.line),
    watts: wattsIndex(incomes, line, choices.watts),
  };
}
