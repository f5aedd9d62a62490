import { useDisplay } from '@bac-thang/module-kit';

/** A share of 0 to 1 as per cent; "–" where there is none. */
export function useShare(): (share: number | null | undefined, digits?: number) => string {
  const { number } = useDisplay();
  return (share, digits = 1) => (share === null || share === undefined ? number(null) : `${number(share * 100, digits)}\u00a0%`);
}
