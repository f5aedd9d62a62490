import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';

const files = /\/modules\/education\//;

describe.sequential('a module that is broken', () => {
  let district: District;
  let page: Page;
  const failed = () => page.getByText('Chưa tải được phân hệ này');
  const retry = () => page.getByRole('main').getByRole('button', { name: 'Thử lại' }).click();
  const itsTargets = () => page.getByRole('main').getByText('Tỷ lệ huy động trẻ 6 tuổi vào lớp 1').first();
  /** Another module, and the shell's own page, by the links that stand there. */
  const theRestWorks = async () => {
    await page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name: 'Y tế' }).click();
    await page.getByRole('main').getByText('Tỷ lệ dân số tham gia bảo hiểm y tế').first().waitFor();
    await page.getByRole('link', { name: 'Bảng điều hành' }).click();
    await page.locator('[data-target]').first().waitFor();
    await page
      .getByRole('navigation', { name: 'Các trang' })
      .getByRole('link', { name: /education|Giáo dục|…/ })
      .click();
  };

  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());
  beforeEach(async () => {
    page = await district.person('giao-duc');
  });
  afterEach(() => page.context().close());

  it('because it is missing leaves the rest working, and comes when it is tried again', async () => {
    await page.route(files, (route) => route.fulfill({ status: 404, body: 'not there' }));
    await page.goto('/education');
    await failed().waitFor();
    await theRestWorks();
    await failed().waitFor();
    await page.unroute(files);
    await retry();
    await itsTargets().waitFor();
  });

  it('because its file is not the listed one is not run', async () => {
    await page.route(/\/modules\/education\/(~\d+\/)?[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'globalThis.smuggledIn = true; export default {};' }),
    );
    await page.goto('/education');
    await failed().waitFor();
    expect(await page.evaluate(() => 'smuggledIn' in globalThis)).toBe(false);
  });

  it('because it throws while it loads leaves the rest working', async () => {
    await page.route('/modules.json', async (route) => {
      const list = (await (await route.fetch()).json()) as { id: string; files: object }[];
      await route.fulfill({ json: list.map((each) => (each.id === 'education' ? { ...each, files: {} } : each)) });
    });
    await page.route(/\/modules\/education\/(~\d+\/)?[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("hỏng từ đầu");' }),
    );
    await page.goto('/education');
    await failed().waitFor();
    await page.getByText('hỏng từ đầu').waitFor();
    await theRestWorks();
  });

  it('because a page of it throws keeps its other pages', async () => {
    await page.route(/\/modules\/education\/.*overview-[\w-]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export default function Broken() { throw new Error("trang này hỏng"); }' }),
    );
    await page.goto('/education');
    await page.getByText('Phần này của trang không hiển thị được').waitFor();
    await page.getByRole('link', { name: 'Nhập số liệu' }).click();
    await page.getByRole('grid').waitFor();
    await theRestWorks();
  });

  it('because it never answers is called slow, then given up, and comes when it is tried again', async () => {
    await page.clock.install();
    const waiting: (() => Promise<void>)[] = [];
    await page.route(files, (route) => void waiting.push(() => route.abort()));
    await page.goto('/education');
    await page.getByRole('link', { name: 'Y tế' }).waitFor();
    await page.getByRole('link', { name: 'Tín dụng' }).waitFor();
    await page.clock.runFor(6_000);
    await page.getByText('Phân hệ đang tải chậm').waitFor();
    await page.clock.runFor(16_000);
    await failed().waitFor();
    await theRestWorks();
    await page.unroute(files);
    await retry();
    await itsTargets().waitFor();
    await Promise.all(waiting.map((drop) => drop().catch(() => undefined)));
  });

  it('because one of its chunks is away for a moment recovers on "Thử lại"', async () => {
    const chunk = /\/modules\/education\/.*observation-entry[\w-]*\.js$/;
    await page.route(chunk, (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/education/entry');
    await page.getByText('Phần này của trang không hiển thị được').waitFor();
    await page.unroute(chunk);
    await retry();
    await page.getByRole('grid').waitFor();
  });
});
