import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { EntryPage } from './pages/entry-page.ts';
import { pagesOfEveryKind } from './pages-of-every-kind.ts';
import { vietnameseWords } from './vietnamese-words.ts';

describe.sequential('the language of the page', () => {
  let district: District;
  let page: Page;
  /** Names that stay Vietnamese in English: places, organisations, people. */
  let names: string[];

  beforeAll(async () => {
    district = await startDistrict();
    const client = await district.client('lanh-dao');
    const facts = await client.get<{ administrativeUnits: { name: string }[]; organisations: { name: string }[]; viewer: { displayName: string } }>(
      '{ administrativeUnits { name } organisations { name } viewer { displayName } }',
    );
    names = [...facts.administrativeUnits, ...facts.organisations].map(({ name }) => name);
    names.push(facts.viewer.displayName, 'Bậc Thang', 'Bắc Hà', 'Lào Cai', 'Tiếng Việt');
    // Numbers of legal documents, and a text that somebody typed.
    names.push('QĐ-TTg', 'NĐ-CP', 'QĐ', 'NĐ', '12 hộ', 'Hùng'); // the last: the kings of the holiday
    page = await district.person('lanh-dao');
  });
  afterAll(() => district?.stop());

  it('is changed on the spot, stands in the address and in the page itself, and a link to it opens the same view', async () => {
    await page.goto('/?year=2024&department=education');
    await page.locator('[data-target]').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.getByRole('button', { name: 'EN – English' }).click();
    await page.getByRole('link', { name: 'Targets' }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const { search } = new URL(page.url());
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({ year: '2024', department: 'education', lang: 'en' });
    const shown = await page.locator('[data-target]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-target')));

    const other = await district.person('lao-dong');
    await other.goto(`/${search}`);
    await other.locator('[data-target]').first().waitFor();
    expect(await other.locator('[data-target]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-target')))).toEqual(shown);
    expect(await other.getByRole('combobox', { name: 'Year' }).inputValue()).toBe('2024');
    await other.getByRole('link', { name: 'Targets' }).first().click();
    expect(new URL(other.url()).searchParams.get('lang')).toBe('en');
    expect(new URL(other.url()).searchParams.get('year')).toBe('2024');
    await other.context().close();
  });

  it('is changed on the page of a target and in the grid, where what was typed stays and is written the other way', async () => {
    await page.goto('/targets/education.enrolment-age-6?lang=vi');
    await page.getByRole('heading', { level: 1, name: /trẻ 6 tuổi/ }).waitFor();
    await page.getByRole('button', { name: 'EN – English' }).click();
    await page.getByRole('heading', { level: 1, name: /6-year-old|age 6|aged 6/i }).waitFor();

    const bank = await EntryPage.open(await district.person('ngan-hang'), { module: 'credit', table: 'credit.disbursed.poor-households', year: 2025 });
    const cell = bank.grid.locator('[data-place="0:0"]');
    await cell.click();
    await bank.page.keyboard.type('4321,75');
    await bank.page.keyboard.press('Enter');
    expect(await cell.locator('.bt-entry-value').textContent()).toBe('4.321,75');
    await bank.button('EN – English').click();
    await expect.poll(() => cell.locator('.bt-entry-value').textContent()).toBe('4,321.75');
    await bank.button(/^Save/).waitFor();
    await bank.page.context().close();
  });

  it.each(pagesOfEveryKind)('leaves no Vietnamese word of the product on the English page $path', async ({ path, ready }) => {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
    await page.locator(ready).first().waitFor();
    expect(await vietnameseWords(page, names)).toEqual([]);
  });

  it('was changed without an error, a refusal by the content security policy, or a question to another host', () => {
    expect(district.faults).toEqual([]);
  });
});
