import { useDisplay } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react/macro';

/** A count as its reader may see it: hidden ones carry the range in which they must lie. */
export interface Published {
  readonly count: number | null;
  readonly lower: number;
  readonly upper: number;
}

/** Counts below this are small (the gateway hides them); a range that ends before it is written "< 5". */
const SMALLEST_SHOWN = 5;

/** A count in words: itself, "< 5" where it is small, or "ẩn" where it is hidden because of a small one beside it. */
export function usePublished(): (count: Published) => string {
  const { number } = useDisplay();
  const { t } = useLingui();
  return ({ count, upper }) => (count !== null ? number(count) : upper < SMALLEST_SHOWN ? `< ${SMALLEST_SHOWN}` : t`ẩn`);
}
