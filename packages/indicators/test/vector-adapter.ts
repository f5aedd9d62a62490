import { changeFunctions } from './vector-adapter-changes.ts';
import { classificationFunctions } from './vector-adapter-classification.ts';
import { dynamicsFunctions } from './vector-adapter-dynamics.ts';
import { moneyPovertyFunctions } from './vector-adapter-money-poverty.ts';
import { multidimensionalFunctions } from './vector-adapter-multidimensional.ts';
import { opinionFunctions } from './vector-adapter-opinions.ts';
import { rateFunctions } from './vector-adapter-rates.ts';
import { sampleFunctions } from './vector-adapter-samples.ts';
import { suppressionFunctions } from './vector-adapter-suppression.ts';
import { targetFunctions } from './vector-adapter-targets.ts';

/** The adapter of one function: takes the vector's inputs, gives the vector's expected shape, calculates nothing. */
type VectorFunction = (inputs: never, directory: string) => unknown;

const functions: ReadonlyMap<string, VectorFunction> = new Map(
  Object.entries<VectorFunction>({
    ...rateFunctions,
    ...changeFunctions,
    ...dynamicsFunctions,
    ...moneyPovertyFunctions,
    ...sampleFunctions,
    ...classificationFunctions,
    ...multidimensionalFunctions,
    ...opinionFunctions,
    ...suppressionFunctions,
    ...targetFunctions,
  }),
);

export const coveredFunctions: readonly string[] = [...functions.keys()];

/**
 * Runs one vector. Unknown names throw Error('not covered: <name>'). Expected failures return { error: '<code>' }.
 *
 * @param inputs one case, or a list of cases that is answered by a list.
 * @param directory the folder of the vectors file, to which `dataFile` is relative.
 */
export function run(functionName: string, inputs: unknown, directory: string): unknown {
  const found = functions.get(functionName);
  if (found === undefined) throw new Error(`not covered: ${functionName}`);
  const answer = (one: unknown) => {
    try {
      return withNulls(found(one as never, directory));
    } catch (error) {
      return { error: codeOf(error) };
    }
  };
  return Array.isArray(inputs) ? inputs.map(answer) : answer(inputs);
}

/** Vectors are JSON and write `null` for what the package leaves `undefined`. */
function withNulls(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withNulls(part)]));
}

/** Codes of the package's errors are words with hyphens; anything else is a fault of ours and must not pass as one. */
function codeOf(error: unknown): string {
  if (error instanceof RangeError && 'code' in error && typeof error.code === 'string' && /^[a-z0-9-]+$/.test(error.code)) return error.code;
  throw error;
}
