/** Roughly the width in pixels of a text of 13 px: enough to see whether it fits on a step, without measuring in the page. */
export const wordWidth = (text: string): number => text.length * 7.2;
