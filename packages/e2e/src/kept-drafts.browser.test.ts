import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { EntryPage } from './pages/entry-page.ts';
import { SignInForm } from './pages/sign-in-form.ts';

const table = { module: 'health', table: 'health.insured-residents', year: 2025 };

describe.sequential('what was typed and not sent', () => {
  let district: District;
  let measure: string;
  beforeAll(async () => {
    district = await startDistrict();
    const client = await district.client('van-phong');
    const { measures } = await client.get<{ measures: { id: string; name: string }[] }>('{ measures(department: "health-office") { id name } }');
    measure = measures.find(({ id }) => id === table.table)?.name ?? '';
  });
  afterAll(() => district?.stop());

  it('stays when the line drops, is there again after the browser was closed, and is then saved', async () => {
    const page = await district.person('van-phong');
    let entry = await EntryPage.open(page, table);
    await entry.type('Bản Liền', measure, 'numerator', '2111');
    await entry.type('Bản Liền', measure, 'denominator', '2222');
    await page.context().setOffline(true);
    await entry.save.click();
    await page.getByText('Chưa gửi được, số đã gõ vẫn còn').waitFor();
    await page.getByText('Mất kết nối tới máy chủ').waitFor();
    expect(await entry.value('Bản Liền', measure, 'numerator')).toBe('2.111');
    await page.close();

    await page.context().setOffline(false);
    entry = await EntryPage.open(await page.context().newPage(), table);
    await entry.page.getByText('1 ô chưa gửi').waitFor();
    expect(await entry.value('Bản Liền', measure, 'numerator')).toBe('2.111');
    await entry.saveAll();
    await entry.page.reload();
    await entry.grid.waitFor();
    expect(await entry.value('Bản Liền', measure, 'denominator')).toBe('2.222');
    await page.context().close();
  });

  it('goes out by itself no more than once when the answer to a save was lost on the way', async () => {
    const page = await district.person('van-phong');
    const entry = await EntryPage.open(page, table);
    await entry.type('Bản Cái', measure, 'numerator', '1500');
    await entry.type('Bản Cái', measure, 'denominator', '1600');
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost || !route.request().postData()?.includes('EntryRecord')) return route.fallback();
      lost++;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await entry.save.click();
    await page.getByText('Chưa gửi được, số đã gõ vẫn còn').waitFor();
    await entry.saveAll();
    expect(lost).toBe(1);
    await (await entry.cell('Bản Cái', measure, 'numerator')).click();
    await entry.button('Lịch sử ô').click();
    const story = page.getByRole('dialog').locator('tbody tr');
    await story.first().waitFor();
    const written = (await story.allInnerTexts()).filter((line) => line.includes('1.500 / 1.600'));
    expect(written).toHaveLength(1);
    await page.context().close();
  });

  it('stays when the session ends; one signs in over the page and saves', async () => {
    const page = await district.person('van-phong');
    const entry = await EntryPage.open(page, table);
    await entry.type('Nậm Lúc', measure, 'numerator', '2501');
    await entry.type('Nậm Lúc', measure, 'denominator', '2600');
    await (await district.client('van-phong')).get('mutation { signOutEverywhere }');
    await entry.save.click();
    const dialog = page.getByRole('dialog', { name: 'Đăng nhập lại' });
    await dialog.waitFor();
    const form = new SignInForm(dialog);
    expect(await form.userName.inputValue()).toBe('van-phong');
    await form.enter('sai-mat-khau');
    await dialog.getByRole('alert').waitFor();
    await form.enter();
    await dialog.waitFor({ state: 'detached' });
    expect(await entry.value('Nậm Lúc', measure, 'numerator')).toBe('2.501');
    await entry.saveAll();
    await page.getByText('ô chưa gửi').waitFor({ state: 'detached' });
  });
});
