/** Name of a demonstration account without its mark as made up: every page that shows it says so once already. */
export const plainName = (displayName: string): string => displayName.replace(/\s*\(minh họa\)$/, '');
