let kept = { userName: '', text: '' };

/** The words of the last search, while the page is open and the same person works at it: kept in no storage and in no address. */
export const keptSearch = {
  of: (userName: string): string => (kept.userName === userName ? kept.text : ''),
  keep(userName: string, text: string): void {
    kept = { userName, text };
  },
};
