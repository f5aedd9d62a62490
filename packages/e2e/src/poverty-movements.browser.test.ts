import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { ProfilePage } from './pages/profile-page.ts';

/** A loaded machine answers late. */
const patient = { timeout: 15_000 };
const printed = (value: number) => new Intl.NumberFormat('vi-VN').format(value);
const number = (text: string) => Number(text.replaceAll('.', ''));

interface Form {
  readonly columns: readonly { readonly number: number; readonly households: number }[];
}

describe.sequential('movements between two reviews', () => {
  let district: District;
  let page: Page;
  beforeAll(async () => {
    district = await startDistrict();
    page = await district.person('lao-dong');
  });
  afterAll(() => district?.stop());

  const form = async (which: 2 | 3) => {
    const client = await district.client('lao-dong');
    const { povertyFlows } = await client.get<{ povertyFlows: { forms: Form[] } }>(
      'query($form: Int!) { povertyFlows(from: 2022, to: 2023) { forms(form: $form) { columns { number households } } } }',
      { form: which },
    );
    return povertyFlows.forms[0]?.columns.map(({ households }) => households) ?? [];
  };

  it.each([2, 3] as const)('are told by the columns of form %d, which closes', async (which) => {
    await ProfilePage.open(page, 'movements', { year: 2023, form: which });
    const [start, ...rest] = (await form(which)).map(printed);
    const [two, three, four, five, six, seven, eight, end] = rest;
    await page.getByText(`Khớp: ${start} − ${two} − ${three} − ${four} + ${five} + ${six} + ${seven} + ${eight} = ${end}`).waitFor();
    await page.getByText('Biểu 2 và biểu 3 thống nhất.').waitFor();
  });

  it('close in every commune, households and persons', async () => {
    for (const row of ['households', 'persons']) {
      const profile = await ProfilePage.open(page, 'movements', { year: 2023, row });
      const table = profile.table(/^Diễn biến theo xã/);
      await table.waitFor();
      const lines = await table
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((each) => [...each.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
      expect(lines).toHaveLength(19);
      for (const line of lines) {
        const [start = 0, two = 0, three = 0, four = 0, five = 0, six = 0, seven = 0, eight = 0, end = 0] = line.slice(0, 9).map(number);
        expect(start - two - three - four + five + six + seven + eight, line.join(' ')).toBe(end);
        expect(line[9]).toContain('khớp');
      }
    }
  });

  it('open a column into its households, and each household into its page', async () => {
    await ProfilePage.open(page, 'movements', { year: 2023 });
    const [, , , , , fellBack = 0] = await form(2);
    await page.getByRole('button', { name: /tái nghèo.*xem danh sách/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`${printed(fellBack)} hộ, theo mã hộ`).waitFor();
    expect(await dialog.getByRole('link').count()).toBe(Math.min(fellBack, 100));
    await dialog.getByRole('link').first().click();
    await page.waitForURL(/\/poverty\/register\/[0-9a-f-]{36}/);
  });

  it('show a leader the counts without a way to the households', async () => {
    const leader = await district.person('lanh-dao');
    await ProfilePage.open(leader, 'movements', { year: 2023 });
    await leader
      .getByText(/^Khớp:|✓ Khớp:/)
      .first()
      .waitFor();
    expect(await leader.locator('.bridge-words button').count()).toBe(0);
    await leader.context().close();
  });

  it('across two standards are refused with the reason, and shown with the break when asked for by name', async () => {
    await page.goto('/poverty/profile/movements?year=2022&from=2020');
    await page.getByText('Không so sánh năm 2020 với năm 2022: hai kỳ theo hai chuẩn nghèo').waitFor();
    await page.getByText('Kỳ rà soát năm 2021 được xếp theo cả hai chuẩn', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Vẫn xem, có ghi rõ chuỗi đứt' }).click();
    await page.getByText(/Chuỗi đứt: đầu kỳ theo Quyết định 59\/2015\/QĐ-TTg/).waitFor();
    expect(new URL(page.url()).searchParams.get('across')).toBe('1');
  });

  it('from 2021 to 2022 are compared under the new standard that both were read under', async () => {
    await ProfilePage.open(page, 'movements', { year: 2022, from: 2021 });
    await page.getByText(/cùng theo Nghị định 07\/2021\/NĐ-CP/).waitFor();
    const total = new ProfilePage(page)
      .table(/^Số hộ theo loại/)
      .locator('tfoot td')
      .last();
    await expect.poll(async () => number((await total.textContent()) ?? ''), patient).toBeGreaterThan(10_000);
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
