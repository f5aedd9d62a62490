import type { MantineColorsTuple } from '@mantine/core';

/**
 * The hues of tokens.css as Mantine's ten shades. Shade 8 is the named colour itself (a test compares the two files);
 * shade 7 fills controls in the dark scheme, shades 0 to 3 serve tints.
 */
export const palette = {
  leaf: ['#f1f7f3', '#e3efe7', '#c7dfd0', '#8fd0ab', '#79bb96', '#5a9f7b', '#478a67', '#3a7a5b', '#2f6b4f', '#22513b'],
  rice: ['#fdf8ec', '#f8edd3', '#f0dcac', '#e8c273', '#e0b45a', '#c99a38', '#b5841f', '#9d6c0a', '#8a5a00', '#694400'],
  brick: ['#fdf3f0', '#fae3dd', '#f2c5ba', '#f4a08f', '#e08570', '#cd6550', '#bd4d38', '#b0412d', '#a8321f', '#802416'],
  slate: ['#f5f6f7', '#eceded', '#d6d9dd', '#b3bac8', '#99a1af', '#828b99', '#727b89', '#68717f', '#5b6472', '#434b57'],
  ink: ['#f3f5f9', '#e6e9f0', '#cbd2e0', '#aab6d2', '#8290b1', '#627195', '#4a587b', '#3a4769', '#1f2a44', '#131a2b'],
  /** Warm greys for Mantine's own borders and hovers. */
  gray: ['#fbfaf6', '#f4f1e8', '#e4e1d8', '#d5d1c4', '#b9b4a4', '#8a8573', '#716c5c', '#5b6472', '#434b57', '#1f2a44'],
  /** What Mantine calls dark: from the text (0) to the deepest ground (9), all of indigo. */
  dark: ['#f1eee4', '#d5d5d6', '#b3bac8', '#8490ab', '#414d6b', '#323d58', '#1a2338', '#131a2b', '#0f1524', '#0c111e'],
} satisfies Record<string, MantineColorsTuple>;
