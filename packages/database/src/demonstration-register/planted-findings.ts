/** Two persons of the register who are one (trùng lặp), in households of different communes. */
interface PlantedDouble {
  readonly one: string;
  readonly other: string;
  readonly households: readonly [string, string];
  readonly differs: 'name' | 'birth' | 'citizen number';
}

interface PlantedContradiction {
  readonly household: string;
  readonly person?: string;
  readonly year?: number;
  readonly what: 'child older than its parent' | 'older than anybody' | 'a grown-up at primary school' | 'income and B1 disagree';
}

/** A household of which a review did not get every answer. */
interface PlantedMissingAnswer {
  readonly household: string;
  readonly year: number;
  /** `unknown`: the missing answers leave the class open; otherwise they cannot change it. */
  readonly class: 'known' | 'unknown';
}

/** What was put into the made-up register to be found; ids of persons, codes of households. */
export interface PlantedFindings {
  readonly doubles: PlantedDouble[];
  readonly missingAnswers: PlantedMissingAnswer[];
  readonly contradictions: PlantedContradiction[];
}

export const noFindings = (): PlantedFindings => ({ doubles: [], missingAnswers: [], contradictions: [] });
