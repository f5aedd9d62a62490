const kinds = ['hamlet', 'household', 'person', 'event', 'household version', 'person version', 'review', 'recognition'] as const;

/**
 * A uuid of version 7 that is the same for the same moment, kind and number: findings of the made-up district can be named once
 * and for all, and its rows lie in the order of time like any other's.
 *
 * @param msecs moment at which the row was written.
 * @param serial a whole number below 2 to the 44th, given once within its kind.
 */
export function stableId(msecs: number, kind: (typeof kinds)[number], serial: number): string {
  const time = msecs.toString(16).padStart(12, '0');
  const at = kinds.indexOf(kind);
  const mixed = Math.imul(serial * kinds.length + at + 1, 0x9e3779b1) >>> 0;
  const first = (mixed & 0xfff).toString(16).padStart(3, '0');
  const second = (0x8000 | ((mixed >>> 12) & 0x3fff)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${first}-${second}-${at.toString(16)}${serial.toString(16).padStart(11, '0')}`;
}
