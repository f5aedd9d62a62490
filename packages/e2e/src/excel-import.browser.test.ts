import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { type Filling, filledWorkbook } from './filled-workbook.ts';
import { EntryPage } from './pages/entry-page.ts';

const table = { module: 'education', table: 'education.equipped.language', year: 2025 };

describe.sequential('a table by way of Excel', () => {
  let district: District;
  let entry: EntryPage;
  let template: Uint8Array;
  const dialog = () => entry.page.getByRole('dialog', { name: 'Nhập từ Excel' });
  const bring = async (fillings: readonly Filling[]) => {
    const buffer = await filledWorkbook(template, fillings);
    await entry.page
      .locator('#content input[type=file]')
      .setInputFiles({ name: 'Thiết bị các xã.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
    await dialog().getByText('dòng đọc được').first().waitFor();
  };

  beforeAll(async () => {
    district = await startDistrict();
    entry = await EntryPage.open(await district.person('giao-duc'), table);
  });
  afterAll(() => district?.stop());

  it('goes out as a template with what stands there', async () => {
    const [download] = await Promise.all([entry.page.waitForEvent('download'), entry.page.getByRole('link', { name: 'Tải mẫu Excel' }).click()]);
    template = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe('mau-nhap-2025.xlsx');
  });

  it('comes back with all its errors at once, each with its cell and its cure, and cannot be merged', async () => {
    await bring([
      ['02866', 'Phòng ngoại ngữ', 'bốn phòng'],
      ['02875', 'Phòng tin học', -2],
      ['02881', 'Phòng đa năng', '2,5'],
      ['02878', 'Phòng công nghệ', 3],
    ]);
    const problems = await dialog().getByRole('alert').getByRole('listitem').allInnerTexts();
    expect(problems).toHaveLength(3);
    for (const problem of problems) expect(problem).toMatch(/^.+![A-Z]+\d+: \S.{20,}/);
    expect(problems[0]).toContain('Có chữ trong ô cần số');
    expect(problems[1]).toContain('Số nhỏ hơn 0');
    expect(problems[2]).toContain('số nguyên');
    expect(
      await dialog()
        .getByRole('button', { name: /^Ghi \d+ ô$/ })
        .isDisabled(),
    ).toBe(true);
    await dialog().getByRole('button', { name: 'Bỏ, không ghi' }).click();
    await dialog().waitFor({ state: 'detached' });
  });

  it('shows before the merge what each cell is and will be, and merges all of it', async () => {
    await bring([
      ['02866', 'Phòng ngoại ngữ', 41],
      ['02875', 'Phòng tin học', 42],
    ]);
    const preview = await dialog().getByRole('row').allInnerTexts();
    expect(preview.find((line) => line.includes('Bản Phố'))).toMatch(/Phòng ngoại ngữ.*41$/s);
    expect(preview.find((line) => line.includes('Na Hối'))).toMatch(/Phòng tin học.*42$/s);
    expect(await entry.value('Bản Phố', 'Phòng ngoại ngữ')).not.toBe('41');
    await dialog().getByRole('button', { name: 'Ghi 2 ô' }).click();
    await dialog().getByText('Đã ghi 2 ô ở trạng thái nháp.').waitFor();
    await expect.poll(() => entry.value('Bản Phố', 'Phòng ngoại ngữ')).toBe('41');
    expect(await entry.value('Na Hối', 'Phòng tin học')).toBe('42');
  });

  it('is taken back as one', async () => {
    await dialog().getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    await dialog().getByRole('button', { name: 'Đồng ý hoàn tác' }).click();
    await dialog().getByText('Đã hoàn tác').waitFor();
    await dialog().getByRole('button', { name: 'Đóng' }).last().click();
    await expect.poll(() => entry.value('Bản Phố', 'Phòng ngoại ngữ')).not.toBe('41');
    expect(await entry.value('Na Hối', 'Phòng tin học')).not.toBe('42');
  });

  it('says of a file that is no workbook what it is and what to do', async () => {
    await entry.page
      .locator('#content input[type=file]')
      .setInputFiles({ name: 'so-lieu.xlsx', mimeType: 'text/csv', buffer: Buffer.from('mã;tên\n02866;Bản Phố') });
    const refusal = dialog().getByRole('alert');
    await refusal.getByText('chưa ô nào bị ghi').waitFor();
    expect((await refusal.getByRole('listitem').allInnerTexts()).join('').length).toBeGreaterThan(20);
  });
});
