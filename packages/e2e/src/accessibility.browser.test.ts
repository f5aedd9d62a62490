import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, desktop, startDistrict, telephone } from './district.ts';
import { EntryPage } from './pages/entry-page.ts';
import { pagesOfEveryKind } from './pages-of-every-kind.ts';
import { violations } from './violations.ts';

/** Both schemes and both sizes: light on the office's screen, dark on the telephone, and nothing to be scrolled sideways there. */
async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(desktop);
  await page.locator('html[data-mantine-color-scheme=light]').waitFor();
  expect(await violations(page), 'light, 1366 wide').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(telephone);
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
  expect(await violations(page), 'dark, 390 wide').toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sideways, 'pixels to scroll sideways on a telephone').toBeLessThanOrEqual(0);
}

describe.sequential('WCAG 2.2 AA', () => {
  let district: District;
  let page: Page;
  beforeAll(async () => {
    district = await startDistrict();
    page = await district.person('lao-dong');
  });
  afterAll(() => district?.stop());

  it.each(pagesOfEveryKind)('holds on $path, light and dark, wide and narrow', async ({ path, ready }) => {
    await page.setViewportSize(desktop);
    await page.goto(path);
    await page.locator(ready).first().waitFor();
    await expectAccessible(page);
  });

  it('holds on the sign-in page', async () => {
    const visitor = await district.visitor();
    await visitor.goto('/');
    await visitor.getByText('Bac-Thang-2025!').waitFor();
    await expectAccessible(visitor);
    await visitor.context().close();
  });

  it('holds on the log of the auditor', async () => {
    const auditor = await district.person('kiem-toan');
    await auditor.goto('/audit');
    await auditor.getByRole('table').waitFor();
    await expectAccessible(auditor);
    await auditor.context().close();
  });

  it('holds in what opens over a page: search, the menu of the account, the story of a cell, a block to be pasted', async () => {
    await page.setViewportSize(desktop);
    await page.emulateMedia({ colorScheme: 'light' });
    const entry = await EntryPage.open(page, { module: 'poverty', table: 'labour.certified-workers', year: 2024 });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Tìm và đi tới' }).waitFor();
    expect(await violations(page), 'search').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.account-button').click();
    await page.getByRole('menuitem', { name: 'Đăng xuất', exact: true }).waitFor();
    expect(await violations(page), 'menu of the account').toEqual([]);
    await page.keyboard.press('Escape');
    await entry.grid.locator('[data-place="0:0"]').click();
    await entry.button('Lịch sử ô').click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page), 'story of a cell').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await entry.grid.locator('[data-place="0:0"]').click();
    await entry.paste([['Bản Phố', '1', 'x']]);
    await page.getByRole('dialog').waitFor();
    expect(await violations(page), 'block to be pasted').toEqual([]);
  });

  it('is really looked at: a picture without words and pale letters are found', async () => {
    await page.goto('/communes');
    await page.getByRole('table').waitFor();
    await page.evaluate(() => {
      const pale = Object.assign(document.createElement('p'), { textContent: 'chữ quá nhạt' });
      pale.style.color = '#eee';
      pale.style.background = '#fff';
      document.querySelector('main')?.append(document.createElement('img'), pale);
    });
    const found = (await violations(page)).join(' ');
    expect(found).toContain('image-alt');
    expect(found).toContain('color-contrast');
  });

  it('was looked at without an error, a refusal by the content security policy, or a question to another host', () => {
    expect(district.faults).toEqual([]);
  });
});
