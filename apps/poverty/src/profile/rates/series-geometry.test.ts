import { describe, expect, test } from 'vitest';
import { seriesGeometry } from './series-geometry.ts';

const frame = { width: 500, height: 240, left: 40, top: 30, bottom: 40 };
const values = [
  { standard: 'old', poor: 0.3, nearPoor: 0.1 },
  { standard: 'old', poor: 0.25, nearPoor: 0.1 },
  { standard: 'new', poor: 0.5, nearPoor: 0.1 },
  { standard: 'new', poor: 0.4, nearPoor: 0.2 },
];

describe('the columns of a series', () => {
  const { steps, cuts, ground, ticks } = seriesGeometry(values, frame);

  test('stand on one ground, the near-poor on the poor', () => {
    for (const step of steps) {
      expect(step.poorTop).toBeLessThan(ground);
      expect(step.top).toBeLessThan(step.poorTop);
    }
  });

  test('are as high as their shares: half of the poor, half the height', () => {
    const height = (place: number) => ground - (steps[place]?.poorTop ?? 0);
    expect(height(1) / height(2)).toBeCloseTo(0.5, 10);
  });

  test('are cut once, between the two standards', () => {
    expect(cuts.map(({ standard }) => standard)).toEqual(['new']);
    const [, before, after] = steps;
    expect(cuts[0]?.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
    expect(cuts[0]?.x).toBeLessThan(after?.x ?? 0);
  });

  test('are not cut within one standard', () => expect(seriesGeometry(values.slice(0, 2), frame).cuts).toEqual([]));
  test('stay within the frame', () => {
    const last = steps.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(frame.width);
    expect(Math.min(...steps.map(({ top }) => top))).toBeGreaterThanOrEqual(frame.top);
  });
  test('begin at zero', () => expect(ticks[0]).toEqual({ share: 0, y: ground }));
});
