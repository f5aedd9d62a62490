import { useAddress } from '@bac-thang/module-kit';
import { useDebouncedValue } from '@bac-thang/ui';
import { useEffect, useRef, useState } from 'react';
import { isDefault, type Points, readPoints, writtenPoints } from './points.ts';

/** Milliseconds after the last movement of a slider when the address follows: browsers bear few changes of it a second. */
const RESTS_AFTER = 400;

/** Points in the reader's hand: they move at once, and the address follows, so that the view can be sent as a link. */
export function usePoints(indicators: number): readonly [Points, (points: Points) => void] {
  const { part, change } = useAddress();
  const ofAddress = readPoints(part('weights'), part('cutoff'), indicators);
  const written = writtenPoints(ofAddress);
  const [points, setPoints] = useState(ofAddress);
  const known = useRef(written);
  const [resting] = useDebouncedValue(points, RESTS_AFTER);

  // Another address than the one written here (a link, the way back, another standard) goes before what was in hand.
  useEffect(() => {
    if (known.current === written) return;
    known.current = written;
    setPoints(readPoints(part('weights'), part('cutoff'), indicators));
  }, [written, indicators, part]);

  useEffect(() => {
    const text = writtenPoints(resting);
    if (resting.weights.length !== indicators || text === known.current) return;
    known.current = text;
    const [weights = '', cutOff = ''] = text.split(' ');
    change(isDefault(resting) ? { weights: null, cutoff: null } : { weights, cutoff: cutOff });
  }, [resting, indicators, change]);

  return [points.weights.length === indicators ? points : ofAddress, setPoints];
}
