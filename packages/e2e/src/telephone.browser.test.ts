import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict, telephone } from './district.ts';

describe.sequential('an officer with a telephone', () => {
  let district: District;
  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());

  it('fills in a form in place of the grid, sees an error at its field, and saves', async () => {
    const page = await district.person('xa-ban-pho', { viewport: telephone, hasTouch: true, isMobile: true });
    await page.goto('/education/entry?table=education.enrolment-age-5&year=2025');
    const measure = page.getByRole('group', { name: 'Trẻ 5 tuổi ra lớp' });
    await measure.waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    const [numerator, denominator] = [measure.getByRole('textbox').nth(0), measure.getByRole('textbox').nth(1)];
    await numerator.fill('90');
    await denominator.fill('80');
    await denominator.blur();
    await measure.getByText('Tử số 90 lớn hơn mẫu số 80').waitFor();
    await numerator.fill('76');
    await numerator.blur();
    await measure.getByText('Tử số 90').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Lưu 1 ô' }).click();
    await page.getByText('✓ Đã lưu').waitFor();
    await page.reload();
    await measure.waitFor();
    expect(await numerator.inputValue()).toBe('76');
    expect(await measure.textContent()).toContain('95');
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
