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

  it('is found by a part of its name without tone marks, and opens in the year that one looked at', async () => {
    await page.goto('/targets?year=2024');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog', { name: 'Tìm và đi tới' });
    await search.getByRole('combobox').fill('ban pho');
    await search.getByRole('option', { name: /Bản Phố/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Xã Bản Phố' }).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/communes/02866?year=2024');
  });

  it('of a unit means the unit that bore the code on the date asked', async () => {
    await page.goto('/communes/02866?on=2024-12-31');
    await page.getByRole('heading', { level: 1, name: 'Xã Bản Phố' }).waitFor();
    await page.goto('/communes/02866?on=2025-12-31');
    await page.getByText('Ngày 31/12/2025 không có đơn vị mang mã 02866').waitFor();
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
