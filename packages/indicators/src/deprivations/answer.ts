/** Yes, no, or not known. */
export type Answer = boolean | undefined;

/** Yes as soon as one is, no only when all are. */
export function anyOf(answers: readonly Answer[]): Answer {
  let known = true;
  for (const answer of answers) {
    if (answer === true) return true;
    if (answer === undefined) known = false;
  }
  return known ? false : undefined;
}

/** No as soon as one is, yes only when all are. */
export function allOf(answers: readonly Answer[]): Answer {
  let known = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === undefined) known = false;
  }
  return known ? true : undefined;
}

export function not(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer;
}

/** Whether a value is among those that count; not known while the value is not. */
export function isAmong<T>(value: T | undefined, accepted: readonly T[]): Answer {
  return value === undefined ? undefined : accepted.includes(value);
}
