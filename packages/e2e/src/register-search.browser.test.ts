import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict, telephone } from './district.ts';
import { RegisterPage } from './pages/register-page.ts';
import { violations } from './violations.ts';

/** A loaded machine answers late. */
const patient = { timeout: 15_000 };
/** Whatever a browser keeps beyond its page: addresses and storage. */
const keptByBrowser = `JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, history.state])`;

describe.sequential('the search of the register', () => {
  let district: District;
  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());

  it('answers as one types, without tone marks, and names the member whom the words mean', async () => {
    const register = await RegisterPage.open(await district.person('lao-dong'));
    await register.field.pressSequentially('sung 1984', { delay: 40 });
    await expect.poll(() => register.count.textContent(), patient).toMatch(/^\d{1,2} hộ$/);
    const rows = await register.page.locator('tbody tr').allInnerTexts();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toContain('sung');
    expect(rows.some((row) => row.includes('(1984)'))).toBe(true);
    await register.page.context().close();
  });

  it('leaves what was typed in no address and in no storage, and finds it again on the way back', async () => {
    const register = await RegisterPage.open(await district.person('xa-ban-pho'));
    await register.field.fill('giang 1984');
    await expect.poll(() => register.count.textContent(), patient).toMatch(/^\d{1,2} hộ$/);
    await register.found.first().click();
    await register.page.getByRole('heading', { level: 2, name: 'Nhân khẩu' }).waitFor();
    expect(String(await register.page.evaluate(keptByBrowser)).toLowerCase()).not.toContain('giang');
    await register.page.goBack();
    await register.found.first().waitFor();
    expect(await register.field.inputValue()).toBe('giang 1984');
    await register.page.context().close();
  });

  it('goes through the rows by arrow keys, opens by Enter, and shows the next page on demand', async () => {
    const register = await RegisterPage.open(await district.person('lao-dong'));
    const { page, found, field } = register;
    expect(await found.count()).toBe(50);
    await page.getByRole('button', { name: 'Xem tiếp' }).click();
    await expect.poll(() => found.count(), patient).toBe(100);
    const ids = await found.evaluateAll((links) => links.map((link) => link.getAttribute('data-household')));
    expect(new Set(ids).size).toBe(100);
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-household'))).toBe(ids[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/poverty/register/${ids[0]}`);
    await page.context().close();
  });

  it('drops an answer that comes after a later one', async () => {
    const page = await district.person('xa-ban-pho');
    const register = await RegisterPage.open(page);
    let slow = true;
    await page.route('**/graphql', async (route) => {
      const words = route.request().postDataJSON().variables?.search;
      if (slow && words === 'gi') {
        slow = false;
        await new Promise((resolve) => setTimeout(resolve, 2500));
      }
      await route.continue().catch(() => undefined);
    });
    await register.field.fill('gi');
    await page.waitForTimeout(400);
    await register.field.fill('zzzz');
    await page.getByText('Không có hộ nào khớp với những từ đã gõ').waitFor();
    await page.waitForTimeout(3000);
    expect(await register.count.textContent()).toBe('Không có hộ nào');
    await page.context().close();
  });

  it('narrows by commune, hamlet, year and class in the address, so that the view can be sent', async () => {
    const { page, count } = await RegisterPage.open(await district.person('lao-dong'));
    await page.getByLabel('Theo', { exact: true }).selectOption('2023');
    await page.getByLabel('Xếp loại', { exact: true }).selectOption('POOR');
    await page.getByLabel('Xã, thị trấn').selectOption({ label: 'Lùng Cải' });
    await expect.poll(() => count.textContent(), patient).toMatch(/^\d{2,3} hộ$/);
    const shown = await count.textContent();
    const other = await RegisterPage.open(await district.person('lao-dong'), new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => other.count.textContent(), patient).toBe(shown);
    for (const row of await other.page.locator('tbody tr').allInnerTexts()) expect(row).toMatch(/Lùng Cải[\s\S]*Hộ nghèo/);
    await other.page.context().close();
    await page.context().close();
  });

  it('shows posts that see totals how many, and no name', async () => {
    const page = await district.person('lanh-dao');
    await page.goto('/poverty/register?year=2023');
    await page.getByText('Vì sao không có tên').waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('a[data-household]').count()).toBe(0);
    expect(await page.getByRole('row').filter({ hasText: 'Hộ nghèo' }).textContent()).toMatch(/4\.\d{3}33,\d+ %/);
    await page.context().close();
  });

  it('tells a department whose households it sees, and hides what its work does not need', async () => {
    const register = await RegisterPage.open(await district.person('nong-nghiep'));
    expect(await register.page.getByRole('heading', { level: 1 }).textContent()).toBe('Hộ thiếu hụt về nước sinh hoạt');
    await register.found.first().click();
    await register.page.getByRole('heading', { level: 2, name: 'Thiếu hụt và căn cứ' }).waitFor();
    const text = (await register.page.locator('main').textContent()) ?? '';
    expect(text).toContain('Nguồn nước sinh hoạt');
    expect(text).not.toMatch(/BHYT|Điện thoại|Nguyên nhân nghèo|Biến động|Số định danh/);
    await register.page.context().close();
  });

  it('is a list of cards on a telephone, with nothing to be scrolled sideways, and breaks no rule of access in either scheme', async () => {
    const page = await district.person('xa-ban-pho', { viewport: telephone, hasTouch: true, isMobile: true, colorScheme: 'dark' });
    const register = await RegisterPage.open(page);
    await register.field.fill('giang');
    await page.locator('.register-card').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
