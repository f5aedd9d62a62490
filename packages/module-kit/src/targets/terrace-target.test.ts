import { describe, expect, test } from 'vitest';
import { terraceDirection, terraceTarget } from './terrace-target.ts';

const floor = { shape: 'FLOOR', operator: 'GE', value: 98 };
const fall = { shape: 'AVERAGE_CHANGE', operator: 'GT', value: 7 };

describe('a target on its terrace', () => {
  test('an average fall of 7 points is not drawn at 7 per cent', () => {
    expect(terraceTarget(fall)).toBeUndefined();
    expect(terraceTarget(floor)).toBe(98);
  });

  test('steps go down where the path goes down, whatever the operator', () => {
    expect(terraceDirection(fall, [{ expected: 53 }, { expected: null }, { expected: 25 }])).toBe('fall');
  });

  test('a level path takes its direction from the operator', () => {
    expect(terraceDirection({ shape: 'EVERY_YEAR', operator: 'LE', value: 1 }, [{ expected: 1 }, { expected: 1 }])).toBe('fall');
    expect(terraceDirection(floor, [])).toBe('rise');
  });
});
