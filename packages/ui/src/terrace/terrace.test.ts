import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Terrace } from './terrace.tsx';
import type { TerraceLabels } from './terrace-labels.ts';
import { TerraceSmall } from './terrace-small.tsx';

const labels: TerraceLabels = {
  year: 'năm',
  expected: 'cần đạt',
  actual: 'đã đạt',
  pending: 'chờ duyệt',
  bounds: 'từ đến',
  published: 'đã công bố',
  projection: 'nếu giữ nhịp',
  target: 'chỉ tiêu',
  standard: 'chuẩn',
  standardChange: (from, to) => `${from} sang ${to}`,
  standardName: (standard) => standard,
  zoomed: (floor) => `từ ${floor}`,
  table: 'bảng',
  missing: 'chưa có',
};
const points = [
  { year: 2022, expected: 50, actual: 46.1, standard: 'qd59-2015' },
  { year: 2023, expected: 60, actual: null, pending: 55, lower: 52, upper: 58, standard: 'nd07-2021', published: 54 },
];
const large = (more = {}) =>
  renderToStaticMarkup(
    createElement(Terrace, {
      points,
      target: 60,
      direction: 'rise',
      tone: 'rice',
      format: (value: number) => String(value).replace('.', ','),
      title: 'Học tiếp',
      description: 'Chậm.',
      labels,
      ...more,
    }),
  );

it('is named and described for who does not see it', () => {
  const [, title] = /<title id="([^"]+)">Học tiếp/.exec(large()) ?? [];
  expect(large()).toContain(`aria-labelledby="${title}"`);
  expect(large()).toMatch(/<desc[^>]*>Chậm\.<\/desc>/);
});

it('has every figure in a table behind it, and "–" with words for what is missing', () => {
  const table = large().match(/<table.*<\/table>/)?.[0] ?? '';
  for (const figure of ['46,1', '52 – 58', '>55<', '>54<', 'qd59-2015']) expect(table).toContain(figure);
  expect(table).toMatch(/–<\/span><span class="bt-hidden">chưa có/);
});

it('draws what waits hollow, what is published as a diamond, and the cut between standards with its words', () => {
  const picture = large().match(/<svg.*?<\/svg>/)?.[0] ?? '';
  expect(picture.match(/bt-dot-pending/g)).toHaveLength(1);
  expect(picture.match(/class="bt-published"/g)).toHaveLength(1);
  expect(picture).toContain('qd59-2015 sang nd07-2021');
});

it('fills no step that has no accepted value', () => {
  const picture = large().match(/<svg.*?<\/svg>/)?.[0] ?? '';
  expect(picture.match(/class="bt-fill(-soft)?"/g)).toHaveLength(1);
});

it('names in its legend only the marks that occur', () => {
  const legend = large({ points: points.slice(0, 1) }).match(/<ul.*?<\/ul>/)?.[0] ?? '';
  expect(legend).toContain('đã đạt');
  expect(legend).not.toContain('chờ duyệt');
});

it('is a table alone while nothing is known at all', () => {
  const html = large({ points: [{ year: 2023 }] });
  expect(html).not.toContain('<svg');
  expect(html).toContain('<table');
});

it('in small is hidden from screen readers when words stand beside it, and an empty line without values', () => {
  const small = (title: string, given: readonly { year: number; actual?: number }[]) =>
    renderToStaticMarkup(createElement(TerraceSmall, { points: given, tone: 'leaf', title }));
  expect(small('', [{ year: 2023, actual: 3 }])).toContain('aria-hidden="true"');
  expect(small('Phòng học', [{ year: 2023, actual: 3 }])).toContain('aria-label="Phòng học"');
  expect(small('', [{ year: 2023 }])).not.toContain('<svg');
});

it('on a zoomed axis draws dots instead of bars and says from where it starts', () => {
  const near = [99.74, 99.93, 100].map((actual, index) => ({ year: 2021 + index, expected: 99.9, actual }));
  const html = large({ points: near, target: 99.9, rate: true });
  const picture = html.match(/<svg.*?<\/svg>/)?.[0] ?? '';
  expect(picture).not.toMatch(/class="bt-fill(-soft)?"/);
  expect(picture.match(/class="bt-dot"/g)).toHaveLength(3);
  expect(picture).toMatch(/<desc[^>]*>Chậm\. từ 99,/);
});
