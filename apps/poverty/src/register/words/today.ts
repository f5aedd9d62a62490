/** The day of the office's calendar, 2024-03-15: the browser's own, not Greenwich's, which is yesterday until seven in the morning. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
