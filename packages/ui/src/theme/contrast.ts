const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance of a colour written `#rrggbb`, 0 (black) to 1 (white). WCAG 2.2, "relative luminance". */
function relativeLuminance(colour: string): number {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) throw new RangeError(`not a colour of the form #rrggbb: ${colour}`);
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((hex) => channel(Number.parseInt(hex, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, 1 (none) to 21 (black on white). WCAG 2.2, "contrast ratio": text needs 4.5, the parts of a
 * control or chart that carry meaning 3.
 * @example contrastRatio('#ffffff', '#000000') is 21
 */
export function contrastRatio(one: string, other: string): number {
  const [low, high] = [relativeLuminance(one), relativeLuminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
