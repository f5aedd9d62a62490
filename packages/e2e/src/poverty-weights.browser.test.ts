import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { ProfilePage } from './pages/profile-page.ts';

/** A loaded machine answers late. */
const patient = { timeout: 15_000 };
const percent = (share: number) => `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(share * 100)}\u00a0%`;

interface Measures {
  readonly headcountRatio: number;
  readonly intensity: number;
}

describe.sequential('weights and cut-off in the reader’s hand', () => {
  let district: District;
  let page: Page;
  beforeAll(async () => {
    district = await startDistrict();
    page = await district.person('lao-dong');
  });
  afterAll(() => district?.stop());

  const asked = async (weights: readonly number[], cutoff: number, unit: string | null = null, who = 'lao-dong') => {
    const client = await district.client(who);
    const { povertyProfile } = await client.get<{ povertyProfile: Measures }>(
      'query($unit: String, $weights: [Int!], $cutoff: Int) { povertyProfile(administrativeUnit: $unit, year: 2023, weights: $weights, cutoff: $cutoff) { headcountRatio intensity } }',
      { weights, cutoff, unit },
    );
    return povertyProfile;
  };
  const equal = Array.from({ length: 12 }, () => 10);
  const slider = (name: string) => page.getByRole('slider', { name });

  it('begin with ten points each and a cut-off of thirty, and give what the gateway gives', async () => {
    const profile = await ProfilePage.open(page, 'weights', { year: 2023 });
    const { headcountRatio, intensity } = await asked(equal, 30);
    await expect.poll(() => profile.figure(/^H –/).textContent(), patient).toBe(percent(headcountRatio));
    expect(await profile.figure(/^A –/).textContent()).toBe(percent(intensity));
    expect(profile.part('weights')).toBeNull();
  });

  it('are answered at once by the keyboard, without a question to the gateway, and stand in the address', async () => {
    const profile = new ProfilePage(page);
    let questions = 0;
    await page.route('**/graphql', (route) => {
      const { operationName } = JSON.parse(route.request().postData() ?? '{}') as { operationName?: string };
      if (operationName === 'WeightsPage' || operationName === 'AskedMeasures') questions += 1;
      return route.continue();
    });
    await slider('Ngưỡng (điểm)').focus();
    await page.keyboard.press('ArrowRight');
    const atOne = percent((await asked(equal, 31)).headcountRatio);
    await expect.poll(() => profile.figure(/^H –/).textContent(), patient).toBe(atOne);
    await page.getByRole('textbox', { name: 'Bảo hiểm y tế' }).fill('40');
    const weights = equal.map((weight, place) => (place === 3 ? 40 : weight));
    const { headcountRatio } = await asked(weights, 31);
    await expect.poll(() => profile.figure(/^H –/).textContent(), patient).toBe(percent(headcountRatio));
    await expect.poll(() => profile.part('weights'), patient).toBe(weights.join('.'));
    expect(profile.part('cutoff')).toBe('31');
    expect(questions).toBe(0);
    await page.unroute('**/graphql');
  });

  it('come back with the address, and go back to the default by one button', async () => {
    const profile = new ProfilePage(page);
    const before = await profile.figure(/^H –/).textContent();
    await page.reload();
    await expect.poll(() => profile.figure(/^H –/).textContent(), patient).toBe(before);
    await page.getByRole('button', { name: 'Đặt lại' }).click();
    await expect.poll(() => profile.figure(/^H –/).textContent(), patient).toBe(percent((await asked(equal, 30)).headcountRatio));
    await expect.poll(() => profile.part('weights'), patient).toBeNull();
  });

  it('that say nothing are named, and no figure stands in their place', async () => {
    const profile = await ProfilePage.open(page, 'weights', { year: 2023, cutoff: 150 });
    await page.getByText('Ngưỡng 150 vượt tổng điểm 120').waitFor();
    expect(await profile.figure(/^H –/).textContent()).toBe('–');
  });

  it('give a commune officer the own commune, and a department the district alone', async () => {
    const officer = await ProfilePage.open(await district.person('xa-ban-pho'), 'weights', { year: 2023, cutoff: 40 });
    const own = await asked(equal, 40, '02866');
    await expect.poll(() => officer.figure(/^H –/).textContent(), patient).toBe(percent(own.headcountRatio));
    await officer.page.context().close();
    const department = await ProfilePage.open(await district.person('giao-duc'), 'weights', { year: 2023, cutoff: 40 });
    const all = await asked(equal, 40);
    await expect.poll(() => department.figure(/^H –/).textContent(), patient).toBe(percent(all.headcountRatio));
    await department.page.getByText(/Số theo từng xã với trọng số tự đặt không hiện/).waitFor();
    await department.page.context().close();
  });

  it('keep households with unknown answers apart unless the reader says otherwise', async () => {
    const profile = await ProfilePage.open(page, 'weights', { year: 2023 });
    await page.getByText(/hộ chưa rõ ít nhất một chỉ số/).waitFor();
    const before = await profile
      .table(/^H, A, M0/)
      .locator('tbody tr td:last-child')
      .allInnerTexts();
    expect(before.some((text) => text !== '0')).toBe(true);
    await page.getByRole('combobox', { name: 'Cách tính hộ chưa rõ chỉ số' }).selectOption('not-deprived');
    await expect
      .poll(
        async () =>
          new Set(
            await profile
              .table(/^H, A, M0/)
              .locator('tbody tr td:last-child')
              .allInnerTexts(),
          ),
        patient,
      )
      .toEqual(new Set(['0']));
    expect(profile.part('missing')).toBe('not-deprived');
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
