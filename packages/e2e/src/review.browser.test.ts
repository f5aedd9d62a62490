import type { Village } from '@bac-thang/test-kit';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { District } from './district.ts';
import { BoardPage } from './pages/board-page.ts';
import { ReviewPage } from './pages/review-page.ts';
import { startVillage } from './village-district.ts';
import { violations } from './violations.ts';

/** A loaded machine answers late. */
const patient = { timeout: 15_000 };
const head = (name: string) => `Giàng ${name} 0`;
const good = { 'Nguồn nước sinh hoạt': 'nước máy', 'Nhà tiêu': 'tự hoại, bán tự hoại' };

interface Minutes {
  readonly heldOn: string;
  readonly present: string;
  readonly agreed: string;
}

describe.sequential('a small review, from the list to the certificates', () => {
  let district: District;
  let village: Village;
  let officer: ReviewPage;
  let leader: Page;
  let board: BoardPage;
  let before: string;
  const target = 'poverty.poor-households';

  const writeMinutes = async ({ heldOn, present, agreed }: Minutes) => {
    const { page } = officer;
    await page.getByLabel('Ngày họp').fill(heldOn);
    await page.getByLabel('Chủ trì (trưởng thôn)').fill('Sùng A Trưởng');
    await page.getByLabel('Thư ký').fill('Lù Thị Ký');
    await page.getByLabel('Đại diện hộ dân ký biên bản').fill('Vàng Seo Dân');
    await page.getByLabel('Đã mời Mặt trận Tổ quốc xã giám sát').check();
    await page.getByLabel('Mặt trận có dự họp').check();
    await page.getByLabel('Số người dự họp').fill(present);
    await page.getByLabel('Số người đồng ý').fill(agreed);
    await page.getByLabel('Nội dung biên bản').fill('Đã đọc kết quả của từng hộ.');
  };
  /** Names of the commune's people in what a browser keeps behind a page. */
  const keptInBrowser = (page: Page) =>
    page
      .evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]))
      .then((text) => /Giàng|Sùng|Lù/.test(decodeURIComponent(text)));

  beforeAll(async () => {
    ({ district, village } = await startVillage());
    officer = new ReviewPage(await district.person('xa-ban-pho'));
    leader = await district.person('lanh-dao');
    board = await BoardPage.open(leader);
    before = await board.figures(target);
    expect(before).toMatch(/^– /);
  });
  afterAll(() => district?.stop());

  it('is opened by Labour: the list of each commune is there at once', async () => {
    const labour = new ReviewPage(await district.person('lao-dong'));
    await labour.open();
    await labour.button('Mở kỳ rà soát').click();
    const dialog = labour.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Năm' }).fill('2023');
    await dialog.getByText('từ 01/09/2023 đến 14/12/2023').waitFor();
    await dialog.getByRole('button', { name: 'Mở kỳ rà soát' }).click();
    await labour.heading('Rà soát định kỳ năm 2023').waitFor();
    await expect.poll(() => labour.line('Bản Phố').textContent(), patient).toMatch(/5[\s\S]*0\/5[\s\S]*0\/5[\s\S]*0\/5/);
    expect(await labour.page.getByLabel('Lời nhắc để chép').inputValue()).toMatch(/Cán bộ xã Bản Phố[^\n]*5 hộ[^\n]*đã quá \d+ ngày làm việc/);
    expect(await violations(labour.page)).toEqual([]);
    await labour.page.context().close();
  });

  it('takes the officer to the own commune, and on to its hamlets', async () => {
    await officer.open();
    await officer.heading('Bản Phố').waitFor();
    expect(await violations(officer.page)).toEqual([]);
    await officer.line('Thôn Trên').getByRole('link', { name: 'Rà soát 4 hộ' }).click();
    await officer.heading('Thôn Trên').waitFor();
    expect(await officer.page.locator('.review-row').count()).toBe(4);
    expect(await violations(officer.page)).toEqual([]);
  });

  it('fills a sheet by the keyboard alone; class and reasons follow, the draft is on the server and not in the browser', async () => {
    const { page } = officer;
    await officer.openSheet(head('P1'));
    await page.getByLabel('Ngày rà soát').fill('2023-10-10');
    await page.getByLabel('Ngày rà soát').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lù Thị Mẩy');
    await page.keyboard.press('Enter');
    await page.keyboard.type('138');
    await expect.poll(() => officer.class.textContent(), patient).toBe('Hộ nghèo');
    await page.getByText('điểm B1 chỉ kém ngưỡng 2 điểm').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    // work of both grown-ups, no disability; a child well fed; all insured; the child at primary school; a durable house
    await page.keyboard.type('2222221113111');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('floorArea');
    await page.keyboard.press('Enter');
    await page.keyboard.press('0'); // the water is not known
    await page.getByRole('button', { name: 'Nguồn nước sinh hoạt' }).waitFor();
    await expect.poll(() => officer.class.textContent(), patient).toBe('Chưa xác định');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('9'); // a river
    await expect.poll(() => officer.class.textContent(), patient).toBe('Hộ nghèo');
    await expect.poll(() => officer.saving.textContent(), patient).toMatch(/đã lưu nháp \d\d:\d\d/);
    expect(await keptInBrowser(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    await officer.finishSheet();
    await expect.poll(() => officer.row(head('P1')).textContent(), patient).toContain('đã rà soát');
  });

  it('finds what a saved draft said on another visit', async () => {
    await officer.openSheet(head('P2'));
    await officer.fillSheet({ on: '2023-10-11', surveyor: 'Lù Thị Mẩy', b1: '120', answers: good });
    await expect.poll(() => officer.class.textContent(), patient).toBe('Hộ cận nghèo');
    await expect.poll(() => officer.saving.getAttribute('data-saving'), patient).toBe('saved');
    await officer.link('Thôn Trên').click();
    await expect.poll(() => officer.row(head('P2')).textContent(), patient).toContain('phiếu dở');
    await officer.openSheet(head('P2'));
    expect(await officer.page.getByLabel('Tổng điểm B1').inputValue()).toBe('120');
    await officer.finishSheet();
    for (const [name, b1] of [
      ['P3', '150'],
      ['N1', '130'],
    ] as const) {
      await officer.openSheet(head(name));
      await officer.fillSheet({ on: '2023-10-12', surveyor: 'Lù Thị Mẩy', b1 });
      await officer.finishSheet();
    }
  });

  it('meets: less than half is told before it is sent, and the minutes are printed with their signatures', async () => {
    await officer.link('Ghi biên bản họp dân').click();
    await writeMinutes({ heldOn: '2023-10-16', present: '20', agreed: '9' });
    await officer.page.getByText('Cần ít nhất 10 người').waitFor();
    await officer.page.getByLabel('Số người đồng ý').fill('10');
    await officer.page.getByText('Đủ một nửa').waitFor();
    await officer.button('Ghi biên bản').click();
    const minutes = officer.page.locator('.review-sheet-of-paper').first();
    await minutes.getByText('Kết quả được thống nhất.').waitFor();
    expect(await minutes.locator('.review-signature').allInnerTexts()).toHaveLength(3);
    expect(await violations(officer.page)).toEqual([]);
  });

  it('posts number, name of the head, hamlet, members and result, and nothing else', async () => {
    await officer.link('Thôn Trên').click();
    await officer.link('Niêm yết kết quả').click();
    await officer.page.getByLabel('Ngày niêm yết').fill('2023-10-17');
    await officer.button('Niêm yết').click();
    await officer.page.getByText('Niêm yết từ ngày 17/10/2023 đến hết ngày 20/10/2023').waitFor();
    const table = officer.page.getByRole('table', { name: 'Kết quả rà soát của thôn' });
    expect((await table.getByRole('row').allInnerTexts()).map((row) => row.trim().replaceAll(/\s*\t\s*/g, '|'))).toEqual([
      'Số|Họ và tên chủ hộ|Thôn, bản, tổ|Nhân khẩu|Kết quả',
      `1|${head('P1')}|Thôn Trên|3|Hộ nghèo`,
      `2|${head('P2')}|Thôn Trên|3|Hộ cận nghèo`,
      `3|${head('P3')}|Thôn Trên|3|Hộ thoát nghèo`,
      `4|${head('N1')}|Thôn Trên|3|Hộ cận nghèo`,
    ]);
    expect(await officer.page.getByText(/đã hết hạn 20\/10\/2023 \(quá \d+ ngày làm việc\)/).count()).toBe(1);
    expect(await violations(officer.page)).toEqual([]);
  });

  it('answers a complaint upon a re-check, and holds back its household only', async () => {
    await officer.link('Thôn Trên').click();
    await officer.row(head('P1')).getByRole('link', { name: 'Ghi khiếu nại' }).click();
    await officer.page.getByLabel('Ngày nhận').fill('2023-10-18');
    await officer.page.getByLabel('Người khiếu nại').fill('Hàng xóm');
    await officer.page.getByLabel('Nội dung khiếu nại').fill('Hộ đã có nước máy và nhà tiêu mới.');
    await officer.button('Ghi khiếu nại').click();
    await officer.page.getByText('Các khiếu nại').waitFor();
    expect(await violations(officer.page)).toEqual([]);
    await officer.link('Phúc tra: mở phiếu của hộ').click();
    await officer.page.getByText('Phúc tra theo khiếu nại').waitFor();
    await officer.fillSheet({ on: '2023-10-19', surveyor: 'Lù Thị Mẩy', b1: '138', answers: good });
    await officer.finishSheet();
    await expect.poll(() => officer.row(head('P2')).textContent(), patient).toContain('chờ công nhận');
    await officer.row(head('P1')).getByRole('link', { name: 'Phúc tra, trả lời' }).click();
    await officer.button('Trả lời').click();
    await officer.page.getByLabel('Ngày trả lời').fill('2023-10-20');
    await officer.page.getByLabel('Khiếu nại đúng, kết quả đổi theo phiếu phúc tra').check();
    await officer.page.getByLabel('Nội dung trả lời').fill('Đã kiểm tra lại, kết quả đổi.');
    await officer.button('Trả lời khiếu nại').click();
    await officer.link('Niêm yết lại kết quả của hộ').click();
    await officer.page.getByLabel('Ngày niêm yết').fill('2023-10-20');
    await officer.button('Niêm yết lại').click();
    const table = officer.page.getByRole('table', { name: 'Kết quả rà soát của thôn' });
    await expect.poll(() => table.getByRole('row').count(), patient).toBe(2);
    expect(await table.textContent()).toMatch(new RegExp(`${head('P1')}[\\s\\S]*Hộ cận nghèo`));
  });

  it('names with links what the chair still lacks', async () => {
    const chair = new ReviewPage(await district.person('chu-tich-ban-pho'));
    await chair.open();
    await chair.heading('Bản Phố').waitFor();
    await chair.link('Ý kiến, công nhận').first().click();
    await chair.page.getByText('Chưa công nhận được, còn thiếu:').waitFor();
    expect(await chair.button('Công nhận').count()).toBe(0);
    await chair.page.getByRole('status').getByRole('link', { name: 'Thôn Dưới' }).click();
    await chair.heading('Thôn Dưới').waitFor();
    await chair.page.context().close();
  });

  it('finishes the second hamlet and asks for the opinion, which Labour files', async () => {
    await officer.open();
    await officer.line('Thôn Dưới').getByRole('link', { name: 'Rà soát 1 hộ' }).click();
    await officer.openSheet(head('P4'));
    await officer.fillSheet({ on: '2023-10-12', surveyor: 'Lù Thị Mẩy', b1: '100' });
    await officer.finishSheet();
    await officer.link('Ghi biên bản họp dân').click();
    await writeMinutes({ heldOn: '2023-10-16', present: '12', agreed: '12' });
    await officer.button('Ghi biên bản').click();
    await officer.page.getByText('Kết quả được thống nhất.').first().waitFor();
    await officer.link('Thôn Dưới').click();
    await officer.link('Niêm yết kết quả').click();
    await officer.page.getByLabel('Ngày niêm yết').fill('2023-10-17');
    await officer.button('Niêm yết').click();
    await officer.page.getByText('Niêm yết từ ngày 17/10/2023').waitFor();
    await officer.link('Bản Phố').click();
    await officer.link('Ý kiến, công nhận').click();
    await officer.page.getByLabel('Ngày gửi xin ý kiến').fill('2023-10-27');
    await officer.button('Xin ý kiến').click();
    await officer.page.getByText('Đã xin ý kiến').waitFor();
    const labour = new ReviewPage(await district.person('lao-dong'));
    await labour.open(new URL(officer.page.url()).pathname);
    await labour.page.getByLabel('Ngày trả lời').fill('2023-10-31');
    await labour.page.getByLabel('Thống nhất với kết quả', { exact: true }).check();
    await labour.button('Ghi ý kiến trả lời').click();
    await labour.page.getByText('thống nhất, trả lời ngày 31/10/2023').waitFor();
    await labour.page.context().close();
  });

  it('is recognised by the chair; the table of movements closes before and after, and the board moves', async () => {
    const chair = new ReviewPage(await district.person('chu-tich-ban-pho'));
    await chair.open(new URL(officer.page.url()).pathname);
    const columns = async () =>
      Promise.all(
        [2, 3].map(async (form) =>
          (
            await chair.page
              .locator('.review-flow')
              .nth(form - 2)
              .locator('tbody td:last-child')
              .allInnerTexts()
          ).map((text) => text.replace(/[−+\s]/g, '')),
        ),
      );
    await chair.page.getByText('● Khớp').first().waitFor();
    const expected = [
      ['4', '2', '1', '0', '0', '0', '0', '0', '1'],
      ['1', '0', '0', '0', '2', '0', '0', '0', '3'],
    ];
    expect(await columns()).toEqual(expected);
    await chair.page.getByLabel('Số quyết định').fill('118/QĐ-UBND');
    await chair.page.getByLabel('Ngày quyết định').fill('2023-11-06');
    await chair.button('Công nhận').click();
    await chair.page.getByText('Quyết định 118/QĐ-UBND ngày 06/11/2023').waitFor();
    await chair.page.getByText('Kết quả đã công nhận, từ rà soát 2022 đến 2023.').waitFor();
    await expect.poll(columns, patient).toEqual(expected);
    expect(await chair.page.locator('.review-flow').getByText('● Khớp').count()).toBe(2);
    expect(await violations(chair.page)).toEqual([]);
    await expect.poll(() => board.figures(target), patient).toBe(before.replace('–', '1')); // the household that stayed poor
    await chair.link('Giấy chứng nhận').click();
    await chair.page.locator('.review-certificate').first().waitFor();
    const certificates = await chair.page.locator('.review-certificate').allInnerTexts();
    expect(certificates).toHaveLength(4);
    expect(certificates[0]).toMatch(/01\/GCN-HN\.HCN[\s\S]*cận nghèo[\s\S]*Giàng P1 0[\s\S]*Mông[\s\S]*chủ hộ[\s\S]*1985/i);
    expect(await violations(chair.page)).toEqual([]);
    expect((await chair.page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(4);
    await chair.page.context().close();
  });

  it('was carried without an error, a refusal by the content security policy, or a question to another host', () => {
    expect(village.unit).toBe('02866');
    expect(district.faults).toEqual([]);
  });
});
