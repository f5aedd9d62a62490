/** Id of an indicator's card on the page. */
export const indicatorAnchor = (id: string): string => `indicator-${id}`;
