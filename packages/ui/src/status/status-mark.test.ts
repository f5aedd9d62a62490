import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { observationStates, type Status, statusSign, verdictStatuses } from './status.ts';
import { StatusMark } from './status-mark.tsx';

const all: Status[] = [...verdictStatuses, ...observationStates];
const draw = (status: Status, size?: 'sign') => renderToStaticMarkup(createElement(StatusMark, { status, word: 'đúng tiến độ', size }));
const outline = (status: Status) => draw(status).match(/<svg[^>]*>(.*)<\/svg>/)?.[1];

it('knows nine verdicts and four states', () => expect([verdictStatuses.length, observationStates.length]).toEqual([9, 4]));

it('tells every status from every other by its shape, not by colour alone', () => {
  expect(new Set(all.map(outline)).size).toBe(all.length);
  expect(new Set(all.map(statusSign)).size).toBe(all.length);
});

it('keeps the word on the page where only the sign is seen', () => expect(draw('ON_TRACK', 'sign')).toContain('<span class="bt-hidden">đúng tiến độ</span>'));
