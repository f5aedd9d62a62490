import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { BoardPage } from './pages/board-page.ts';

describe.sequential('a page', () => {
  let district: District;
  let page: Page;
  beforeAll(async () => {
    district = await startDistrict();
    page = await district.person('lanh-dao');
  });
  afterAll(() => district?.stop());

  it('says on its masthead that the figures are made up, on paper too', async () => {
    await BoardPage.open(page);
    await page.getByText('Số liệu minh họa').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Số liệu minh họa').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it('of the board goes on one A4 laid on its side', async () => {
    await BoardPage.open(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  });

  it('that does not exist says so and leads back to the board', async () => {
    await page.goto('/khong-co-trang-nay');
    await page.getByText('Không có trang này').waitFor();
    await page.getByRole('main').getByRole('link').click();
    await page.locator('[data-target]').first().waitFor();
  });
});
