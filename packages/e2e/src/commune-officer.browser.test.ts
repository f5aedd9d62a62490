import { recordCells } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { EntryPage } from './pages/entry-page.ts';

const classrooms = 'education.built.classrooms';
const table = { module: 'education', table: classrooms, year: 2024 };
const note = 'Đối chiếu lại với biên bản bàn giao ngày 12/11.';

describe.sequential('the officer of a commune', () => {
  let district: District;
  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());

  it('is led from his work to the returned cell, reads there why, corrects it and submits again', async () => {
    const page = await district.person('xa-ban-pho');
    await page.goto('/work');
    const returned = page
      .getByRole('region', { name: 'Bị trả lại' })
      .or(page.locator('section', { hasText: 'Bị trả lại' }))
      .first();
    await returned.getByRole('link', { name: 'Phòng học, 2024' }).click();
    const entry = new EntryPage(page);
    await entry.grid.waitFor();
    await (await entry.cell('Bản Phố', 'Phòng học')).click();
    await entry.cellLine.getByText('trả lại', { exact: true }).waitFor();
    expect(await entry.cellLine.textContent()).toMatch(/Ghi chú: \S+/);
    await entry.type('Bản Phố', 'Phòng học', 'value', '3');
    await entry.saveAll();
    await entry.choose('Bản Phố', 'Phòng học', 'right');
    await entry.changeState(/^Trình duyệt 1 ô đã chọn$/);
    await (await entry.cell('Bản Phố', 'Phòng học')).click();
    await entry.cellLine.getByText('chờ duyệt').waitFor();
    await page.context().close();
  });

  it('sees the rows of his own commune and no other', async () => {
    const entry = await EntryPage.open(await district.person('xa-ban-pho'), table);
    expect(await entry.grid.locator('tbody').getByRole('rowheader').allInnerTexts()).toEqual(['Bản Phố']);
    await entry.page.goto('/targets/education.built.classrooms');
    await entry.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await entry.page.getByRole('main').textContent()).not.toContain('Na Hối');
    await entry.page.context().close();
  });

  it("is refused another commune's cell by the gateway, whatever a page may send", async () => {
    const officer = await district.client('xa-ban-pho');
    const answer = await recordCells(officer, 2024, [{ measure: classrooms, administrativeUnit: '02875', quantity: 9 }]);
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(answer.data?.result).toBeUndefined();
  });

  it('gets it back from the chair of his commune with a note, and finds the note on the cell', async () => {
    const chair = await EntryPage.open(await district.person('chu-tich-ban-pho'), table);
    await chair.choose('Bản Phố', 'Phòng học', 'right');
    await chair.button(/^Trả lại 1 ô đã chọn/).click();
    const dialog = chair.page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Trả lại' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Cần sửa gì').fill(note);
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await chair.page.getByText('Đã chuyển trạng thái 1 ô.').waitFor();

    const officer = await EntryPage.open(await district.person('xa-ban-pho'), table);
    await (await officer.cell('Bản Phố', 'Phòng học')).click();
    await officer.cellLine.getByText(note).waitFor();
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
