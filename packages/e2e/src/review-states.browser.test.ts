import { filledSheet, type GraphqlClient, type Village } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, telephone } from './district.ts';
import { ReviewPage } from './pages/review-page.ts';
import { startVillage } from './village-district.ts';
import { violations } from './violations.ts';

/** A loaded machine answers late. */
const patient = { timeout: 20_000 };
let keys = 0;
const key = () => `review-states-${++keys}`;

describe.sequential('the screens of the review when not everything goes well', () => {
  let district: District;
  let village: Village;
  let officer: GraphqlClient;
  let review: string;
  /** Ids in the review by the names of the village. */
  const inReview: Record<string, string> = {};
  let upper: string;
  const sheetOf = (name: string) => `${upper}/${inReview[name]}`;

  const step = async (client: GraphqlClient, mutation: string, input: object): Promise<Record<string, unknown>> => {
    const type = `${mutation === 'finishSurvey' || mutation === 'saveSurvey' ? 'Survey' : mutation.charAt(0).toUpperCase() + mutation.slice(1)}Input`;
    const { step: taken } = await client.get<{ step: Record<string, unknown> }>(
      `mutation($input: ${type}!) { step: ${mutation}(input: $input) { __typename ... on ReviewProblems { problems { message } } ${mutation === 'openReview' ? '... on Review { id }' : ''} } }`,
      { input: { idempotencyKey: key(), ...input } },
    );
    if (taken.problems) throw new Error(JSON.stringify(taken));
    return taken;
  };

  beforeAll(async () => {
    ({ district, village } = await startVillage());
    officer = await district.client('xa-ban-pho');
    review = String((await step(await district.client('lao-dong'), 'openReview', { kind: 'PERIODIC', year: 2023 })).id);
    upper = `/poverty/review/${review}/${village.unit}/${village.upper}`;
    const { reviewHouseholds } = await officer.get<{ reviewHouseholds: { edges: { node: { id: string; code: string } }[] } }>(
      'query($review: ID!) { reviewHouseholds(review: $review, first: 200) { edges { node { id code } } } }',
      { review },
    );
    for (const [name, { code }] of Object.entries(village.households)) {
      const found = reviewHouseholds.edges.find(({ node }) => node.code === code);
      if (found) inReview[name] = found.node.id;
    }
  });
  afterAll(() => district?.stop());

  it('lists what a sheet lacks when it is finished too early, and takes an unknown class on the word of the officer only', async () => {
    const sheet = new ReviewPage(await district.person('xa-ban-pho'));
    await sheet.open(sheetOf('P1'));
    await sheet.page.getByLabel('Ngày rà soát').fill('2023-10-10');
    await sheet.button('Hoàn thành phiếu').click();
    const problems = sheet.page.getByRole('alert').filter({ hasText: 'còn thiếu hoặc cần sửa' });
    await problems.getByText('Ghi tên rà soát viên.').waitFor();
    await problems.getByRole('button', { name: 'Đến ô' }).click();
    expect(await sheet.page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('surveyor');
    await sheet.page.keyboard.type('Lù Thị Mẩy');
    await sheet.button('Hoàn thành phiếu').click();
    await problems.getByText('Chưa phân loại được hộ').waitFor();
    expect(await violations(sheet.page)).toEqual([]);
    await sheet.page.getByLabel('Đã hỏi, không có câu trả lời').check();
    await sheet.finishSheet();
    await expect.poll(() => sheet.row('Giàng P1 0').textContent(), patient).toMatch(/đã rà soát.*Chưa xác định/);
    await sheet.page.context().close();
  });

  it('says who saved the sheet meanwhile and writes over it only when told to', async () => {
    const sheet = new ReviewPage(await district.person('xa-ban-pho'));
    await sheet.open(sheetOf('P2'));
    await step(officer, 'saveSurvey', { reviewHousehold: inReview.P2, ...filledSheet(village.households.P2, { surveyedOn: '2023-10-10', income: 900_000 }) });
    await sheet.fillSheet({ on: '2023-10-11', surveyor: 'Thào Seo Pao', b1: '133' });
    await sheet.page.getByText('Phiếu này đã được lưu ở nơi khác').waitFor();
    expect(await sheet.page.getByRole('alert').textContent()).toContain('Cán bộ xã Bản Phố');
    expect(await violations(sheet.page)).toEqual([]);
    await sheet.button('Giữ bản đang gõ, lưu thành bản mới').click();
    await expect.poll(() => sheet.saving.getAttribute('data-saving'), patient).toBe('saved');
    const { surveySheet } = await officer.get<{ surveySheet: { versions: { b1: number | null; surveyor: string }[] } }>(
      'query($id: ID!) { surveySheet(reviewHousehold: $id) { versions { b1 surveyor } } }',
      { id: inReview.P2 },
    );
    expect(surveySheet.versions.at(-1)).toEqual({ b1: null, surveyor: 'Lù Thị Mẩy' });
    expect(surveySheet.versions[0]).toEqual({ b1: 133, surveyor: 'Thào Seo Pao' });
    await sheet.page.context().close();
  });

  it('keeps what was typed while the line is down, says so, and sends it by itself when it is back', async () => {
    const sheet = new ReviewPage(await district.person('xa-ban-pho'));
    await sheet.open(sheetOf('P3'));
    await sheet.page.context().setOffline(true);
    await sheet.fillSheet({ on: '2023-10-11', surveyor: 'Lù Thị Mẩy', b1: '77' });
    await sheet.page.getByText('phần vừa gõ chỉ còn trên trang này').waitFor();
    await expect.poll(() => sheet.class.textContent(), patient).toBe('Hộ nghèo');
    await sheet.page.context().setOffline(false);
    await expect.poll(() => sheet.saving.getAttribute('data-saving'), patient).toBe('saved');
    await sheet.page.context().close();
  });

  it('sends the households of a refused meeting back to be surveyed', async () => {
    for (const name of ['P2', 'P3', 'N1'] as const) {
      const { surveySheet } = await officer.get<{ surveySheet: { latest: { id: string } | null } }>(
        'query($id: ID!) { surveySheet(reviewHousehold: $id) { latest { id } } }',
        {
          id: inReview[name],
        },
      );
      const more = { surveyedOn: '2023-10-12', income: 900_000, confirmed: ['CLASS_UNKNOWN'] };
      await step(officer, 'finishSurvey', { reviewHousehold: inReview[name], basedOn: surveySheet.latest?.id, ...filledSheet(village.households[name], more) });
    }
    await step(officer, 'recordVillageMeeting', {
      ...{ review, hamlet: village.upper, heldOn: '2023-10-16', chair: 'Sùng A Trưởng', secretary: 'Lù Thị Ký', representatives: ['Vàng Seo Dân'] },
      ...{ frontInvited: true, frontPresent: true, present: 21, agreed: 10, minutes: 'Không thống nhất.' },
    });
    const list = new ReviewPage(await district.person('xa-ban-pho'));
    await list.open(upper);
    await list.page.locator('.review-rows').waitFor();
    expect(await list.page.locator('.review-row').filter({ hasText: 'rà soát lại' }).count()).toBe(4);
    await list.page.getByText('Còn 4 hộ phải rà soát trước khi họp dân.').waitFor();
    await list.link('Họp dân').click();
    await list.page.getByText('Cuộc họp gần nhất không thống nhất').waitFor();
    await list.page.context().close();
  });

  it('fits a telephone, with rows for a thumb', async () => {
    const page = await district.person('xa-ban-pho', { viewport: telephone, hasTouch: true, isMobile: true });
    const list = new ReviewPage(page);
    for (const address of [`/poverty/review/${review}/${village.unit}`, upper, sheetOf('P1'), `${upper}/meeting`, `${upper}/posting`]) {
      await list.open(address);
      await page.locator('.review .bt-loading').waitFor({ state: 'detached' });
      expect({ address, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({ address, width: telephone.width });
    }
    await list.open(upper);
    for (const box of await page.locator('.review-row a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height)))
      expect(box).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  it('shows the leader how far everybody is, and no household', async () => {
    const leader = new ReviewPage(await district.person('lanh-dao'));
    await leader.open();
    await expect.poll(() => leader.line('Bản Phố').textContent(), patient).toContain('0/5');
    expect(await leader.button('Mở kỳ rà soát').count()).toBe(0);
    await leader.line('Bản Phố').getByRole('link', { name: 'Bản Phố' }).click();
    await expect.poll(() => leader.line('Thôn Trên').getByRole('link').count(), patient).toBe(0);
    await leader.page.goto(upper);
    await leader.page.locator('.bt-state-refused').waitFor();
    await leader.page.goto(`/poverty/review/${review}/02875`);
    await leader.heading('Na Hối').waitFor();
    const stranger = await district.person('xa-ban-pho');
    await stranger.goto(`/poverty/review/${review}/02875/${village.neighbour.hamlet}`);
    await stranger.locator('.bt-state-refused').waitFor();
    for (const page of [leader.page, stranger]) await page.context().close();
  });

  it('shows Labour calendar, limits and point table, each with its source, and takes a correction', async () => {
    const labour = new ReviewPage(await district.person('lao-dong'));
    await labour.open('/poverty/review/rules');
    await labour.page.getByText('Chưa nạp bảng điểm', { exact: true }).waitFor();
    expect(await violations(labour.page)).toEqual([]);
    await labour.button('Sửa thời hạn: Niêm yết kết quả').click();
    await labour.page.getByLabel('Số ngày làm việc').fill('5');
    await labour.page.getByLabel('Căn cứ').fill('Văn bản thử');
    await labour.button('Sửa thời hạn').click();
    await expect.poll(() => labour.page.locator('.review-rules').first().textContent(), patient).toContain('Niêm yết kết quả: 5 ngày làm việc');
    await labour.button('Nạp bảng điểm').click();
    await labour.page.locator('input[type=file]').setInputFiles({
      name: 'b1.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('item,option,rural,urban\nNhà ở,kiên cố,30,40\nNhà ở,tạm,5,5\nXe máy,có,25,20\nXe máy,không,0,0\n'),
    });
    await labour.page.getByLabel('Lấy từ văn bản').fill('Bảng thử');
    await labour.page.getByLabel('Áp dụng từ').fill('2023-01-01');
    await labour.page.getByLabel('Đây là bảng mẫu').check();
    await labour.button('Nạp bảng điểm').last().click();
    await labour.page.getByText('▲ bảng mẫu').waitFor();
    await labour.page.context().close();

    const sheet = new ReviewPage(await district.person('xa-ban-pho'));
    await sheet.open(sheetOf('N1'));
    await sheet.page.getByText('Kết quả tính từ bảng này không dùng để công nhận.').waitFor();
    await sheet.answer('Nhà ở', 'kiên cố (30)');
    await sheet.page.getByText('Đã có 30 điểm, còn 1 mục chưa trả lời').waitFor();
    await sheet.answer('Xe máy', 'có (25)');
    await sheet.page.getByText('Tổng điểm B1: 55').waitFor();
    expect(await violations(sheet.page)).toEqual([]);
    await sheet.page.context().close();
  });
});
