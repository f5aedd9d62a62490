/** Class names for what differs on paper; the page's size and the light colours need no class. */
export const printClass = {
  /** Not printed: buttons, filters, navigation that is no `nav`. */
  hidden: 'bt-print-hidden',
  /** Printed only: the title line with district, date and the mark of made-up data. */
  only: 'bt-print-only',
  /** On an A4 page laid on its side, such as the board. */
  landscape: 'bt-print-landscape',
  /** Never cut by the end of a page. */
  together: 'bt-print-together',
} as const;
