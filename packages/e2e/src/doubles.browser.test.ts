import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { violations } from './violations.ts';

/** A loaded machine answers late. */
const patient = { timeout: 15_000 };

describe.sequential('possible doubles', () => {
  let district: District;
  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());

  it('stand side by side with their differences, and one entry stays when they are one person; it can be taken back', async () => {
    const page = await district.person('lao-dong');
    await page.goto('/poverty/doubles');
    const pairs = page.getByRole('article');
    await pairs.first().waitFor();
    const count = page.locator('search output');
    const before = Number.parseInt((await count.textContent()) ?? '', 10);
    expect(before).toBeGreaterThan(10);
    expect(await page.locator('.is-different').first().textContent()).toContain('≠');
    expect(await violations(page)).toEqual([]);

    const name = await pairs.first().getAttribute('aria-label');
    await pairs.first().getByRole('button', { name: 'Cùng một người…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio').first().check();
    const successor = dialog.getByRole('combobox', { name: 'Chủ hộ mới' });
    if ((await successor.count()) > 0) await successor.selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Giữ một bản ghi' }).click();
    await page.locator('.register-recorded').waitFor();
    await expect.poll(async () => Number.parseInt((await count.textContent()) ?? '', 10), patient).toBeLessThan(before);

    await page.locator('.register-recorded').getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click();
    await page.locator('.register-recorded').getByText('Đã hoàn tác').waitFor();
    await expect.poll(async () => Number.parseInt((await count.textContent()) ?? '', 10), patient).toBe(before);
    await page.locator(`article[aria-label="${name}"]`).first().waitFor();
    await page.context().close();
  });

  it('are not shown again once they are two persons', async () => {
    const page = await district.person('lao-dong');
    await page.goto('/poverty/doubles');
    const count = page.locator('search output');
    await page.getByRole('article').first().waitFor();
    const before = Number.parseInt((await count.textContent()) ?? '', 10);
    await page.getByRole('article').nth(1).getByRole('button', { name: 'Hai người khác nhau…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi là hai người' }).click();
    await page.getByText(/hai người khác nhau. Cặp này không hiện lại/).waitFor();
    await expect.poll(async () => Number.parseInt((await count.textContent()) ?? '', 10), patient).toBe(before - 1);
    await page.context().close();
  });

  it('are read and not decided by the chair, and not seen by who sees no persons', async () => {
    const chair = await district.person('chu-tich-ban-pho');
    await chair.goto('/poverty/doubles');
    await chair.getByRole('heading', { level: 1, name: 'Nghi trùng' }).waitFor();
    await chair.locator('search output').waitFor();
    expect(await chair.getByRole('button', { name: /Cùng một người|Hai người/ }).count()).toBe(0);
    await chair.context().close();
    const leader = await district.person('lanh-dao');
    await leader.goto('/poverty/doubles');
    await leader.locator('.bt-state-refused').waitFor();
    await leader.context().close();
  });

  it('were looked at without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
