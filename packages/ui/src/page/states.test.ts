import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DataTable } from '../table/data-table.tsx';
import type { UiLinkProps } from '../theme/link.tsx';
import { UiProvider } from '../theme/ui-provider.tsx';
import { PageHeader } from './page-header.tsx';
import { ProblemList } from './problem-list.tsx';
import { ErrorState, LoadingState } from './states.tsx';

const RouterLink = ({ href, ...rest }: UiLinkProps) => createElement('a', { ...rest, href: `/vi${href}` });
const page = (content: ReactNode) =>
  renderToStaticMarkup(createElement(UiProvider, { colorScheme: 'light', link: RouterLink, nonce: 'abc', children: content }));

it('an error says what happened, offers to try again and names the request', () => {
  const html = page(
    createElement(ErrorState, { title: 'Không tải được', onRetry: () => {}, retryLabel: 'Thử lại', reference: 'Mã 7f3a' }, 'Máy chủ không trả lời.'),
  );
  for (const words of ['role="alert"', 'Không tải được', 'Máy chủ không trả lời.', 'Thử lại', 'Mã 7f3a']) expect(html).toContain(words);
});

it('what loads keeps the height of what comes, and says so', () => {
  const html = page(createElement(LoadingState, { label: 'Đang tải', height: 320 }));
  expect(html).toContain('min-height:320px');
  expect(html).toContain('Đang tải');
});

it('every link goes through the router that the page was given', () => {
  expect(page(createElement(PageHeader, { title: 'Chỉ tiêu', crumbsLabel: 'Đường dẫn', crumbs: [{ label: 'Bảng', href: '/' }] }))).toContain('href="/vi/"');
  expect(page(createElement(ProblemList, { title: '1 lỗi', problems: [{ id: '1', where: 'Sheet1!B7', message: 'không phải số', href: '/x' }] }))).toContain(
    'href="/vi/x"',
  );
});

it('a list of no problems is not drawn', () => expect(page(createElement(ProblemList, { title: '0 lỗi', problems: [] }))).not.toContain('0 lỗi'));

it('every style element carries the nonce, else the page’s CSP refuses it', () => {
  const styles = page('x').match(/<style[^>]*>/g) ?? [];
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.every((style) => style.includes('nonce="abc"'))).toBe(true);
});

it('a table says by which column it is sorted and puts what is missing last', () => {
  const rows = [
    { name: 'Bản Phố', poor: null },
    { name: 'Bản Liền', poor: 276 },
    { name: 'Lùng Cải', poor: 398 },
  ];
  const html = page(
    createElement(DataTable<(typeof rows)[number]>, {
      language: 'vi',
      caption: 'Hộ nghèo',
      rows,
      rowKey: (row) => row.name,
      sort: { column: 'poor', descending: true },
      columns: [
        { id: 'name', label: 'Xã', render: (row) => row.name },
        { id: 'poor', label: 'Hộ nghèo', align: 'right', render: (row) => row.poor ?? '–', sortBy: (row) => row.poor },
      ],
    }),
  );
  expect(html).toContain('aria-sort="descending"');
  expect([...html.matchAll(/<th scope="row">([^<]+)/g)].map(([, name]) => name)).toEqual(['Lùng Cải', 'Bản Liền', 'Bản Phố']);
});
