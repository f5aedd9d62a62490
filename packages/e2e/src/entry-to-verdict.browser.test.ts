import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { BoardPage } from './pages/board-page.ts';
import { EntryPage } from './pages/entry-page.ts';

const target = 'education.equipped.multipurpose';
const rooms = { module: 'education', table: target, year: 2023 };

describe.sequential('a value on its way to the verdict', () => {
  let district: District;
  let leader: Page;
  let board: BoardPage;
  let before: { readonly status: string; readonly figures: string };

  beforeAll(async () => {
    district = await startDistrict();
    leader = await district.person('lanh-dao');
    board = await BoardPage.open(leader, '/?department=education');
    before = { status: await board.status(target), figures: await board.figures(target) };
  });
  afterAll(() => district?.stop());

  it('is typed and saved by the education officer, and the board does not move', async () => {
    const entry = await EntryPage.open(await district.person('giao-duc'), rooms);
    await entry.type('Bản Phố', 'Phòng đa năng', 'value', '60');
    await entry.saveAll();
    expect(await entry.value('Bản Phố', 'Phòng đa năng')).toBe('60');
    await entry.choose('Bản Phố', 'Phòng đa năng');
    await entry.changeState(/^Trình duyệt 1 ô đã chọn$/);
    expect(before.status).toBe('FAR_BEHIND');
    expect(await board.figures(target)).toBe(before.figures);
    await entry.page.context().close();
  });

  it('is accepted by Labour, who did not write it, and the open board changes within seconds without a reload', async () => {
    await leader.evaluate(() => Object.assign(window, { neverReloaded: true }));
    const entry = await EntryPage.open(await district.person('lao-dong'), rooms);
    await entry.choose('Bản Phố', 'Phòng đa năng');
    await entry.changeState(/^Chấp nhận 1 ô đã chọn$/);
    await expect.poll(() => board.status(target), { timeout: 10_000, interval: 100 }).toBe('MET');
    expect(await board.figures(target)).not.toBe(before.figures);
    expect(await leader.evaluate(() => 'neverReloaded' in window)).toBe(true);
  });

  it('tells its whole story on the cell: who wrote, submitted and accepted it', async () => {
    const entry = await EntryPage.open(await district.person('giao-duc'), rooms);
    await (await entry.cell('Bản Phố', 'Phòng đa năng')).click();
    await entry.button('Lịch sử ô').click();
    const story = entry.page.getByRole('dialog');
    await story.getByText('đã chấp nhận').first().waitFor();
    const [newest = '', before = '', first = ''] = await story.locator('tbody tr').allInnerTexts();
    expect(newest).toMatch(/60\s+đã chấp nhận\s+Phòng Lao động/);
    expect(before).toMatch(/60\s+chờ duyệt\s+Phòng Giáo dục/);
    expect(first).toMatch(/60\s+nháp\s+Phòng Giáo dục/);
  });

  it('was carried without an error, a refusal by the content security policy, or a question to another host', () => {
    expect(district.faults).toEqual([]);
  });
});
