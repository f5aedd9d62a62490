import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { EntryPage } from './pages/entry-page.ts';

const age5 = 'Trẻ 5 tuổi ra lớp';

describe.sequential('a block copied from Excel', () => {
  let district: District;
  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());

  it('is shown before it is pasted, finds its rows by name also without tone marks, and names what is refused', async () => {
    const entry = await EntryPage.open(await district.person('giao-duc'), { module: 'education', table: 'education.enrolment-age-5', year: 2025 });
    await (await entry.cell('Bắc Hà', age5, 'numerator')).click();
    await entry.paste([
      ['Ban Pho', '77', '83'],
      ['Bản Liền', 'chưa có', '61'],
      ['Nậm Mòn'.normalize('NFD'), '1.050', '1.060'],
      ['Mường Lạ', '5', '6'],
    ]);
    const preview = entry.page.getByRole('dialog', { name: 'Xem trước khi dán' });
    await preview.waitFor();
    const text = await preview.textContent();
    expect(text).toContain('5 ô được ghi');
    expect(text).toContain('«chưa có» → Bản Liền, Trẻ 5 tuổi ra lớp');
    expect(text).toMatch(/«Mường Lạ».*không có đơn vị tên này/);
    await preview.getByRole('button', { name: 'Dán 5 ô' }).click();
    await preview.waitFor({ state: 'detached' });
    expect(await entry.value('Bản Phố', age5, 'numerator')).toBe('77');
    expect(await entry.value('Bản Liền', age5, 'denominator')).toBe('61');
    expect(await entry.value('Nậm Mòn', age5, 'denominator')).toBe('1.060');

    await entry.page.keyboard.press('Control+z');
    expect(await entry.value('Nậm Mòn', age5, 'denominator')).not.toBe('1.060');
    expect(await entry.value('Bản Phố', age5, 'numerator')).not.toBe('77');
    await entry.page.keyboard.press('Control+y');
    expect(await entry.value('Bản Phố', age5, 'numerator')).toBe('77');
    await entry.page.context().close();
  });

  it('keeps decimals written with a comma, and what falls outside the table is refused', async () => {
    const entry = await EntryPage.open(await district.person('ngan-hang'), { module: 'credit', table: 'credit.disbursed.poor-households', year: 2025 });
    const first = await entry.grid.locator('[data-place="17:0"]');
    await first.click();
    await entry.paste([['1.234,5'], ['94,75'], ['3']]);
    const preview = entry.page.getByRole('dialog', { name: 'Xem trước khi dán' });
    await preview.getByText(/«3».*ra ngoài bảng/).waitFor();
    await preview.getByRole('button', { name: 'Dán 2 ô' }).click();
    await preview.waitFor({ state: 'detached' });
    expect(await first.locator('.bt-entry-value').textContent()).toBe('1.234,5');
    expect(await entry.grid.locator('[data-place="18:0"] .bt-entry-value').textContent()).toBe('94,75');
    await entry.saveAll();
    await entry.page.reload();
    await entry.grid.waitFor();
    expect(await first.locator('.bt-entry-value').textContent()).toBe('1.234,5');
  });

  it('was pasted without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
