import type { GraphqlClient } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict, telephone } from './district.ts';
import { RegisterPage } from './pages/register-page.ts';
import { violations } from './violations.ts';

interface Known {
  readonly id: string;
  readonly code: string;
  readonly head: string;
  readonly revision: string;
  readonly members: readonly { readonly id: string; readonly name: string; readonly relation: string; readonly citizenNumber: string | null }[];
}

interface Entries {
  readonly auditEntries: {
    readonly nodes: readonly { readonly action: string; readonly subject: string }[];
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
  };
}

/** Whose citizen numbers the log says were shown, on all its pages. */
async function revealed(auditor: GraphqlClient): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { auditEntries }: Entries = await auditor.get<Entries>(
      'query($after: String) { auditEntries(first: 200, after: $after) { nodes { action subject } endCursor hasNextPage } }',
      { after },
    );
    found.push(...auditEntries.nodes.filter(({ action }) => action === 'person:reveal').map(({ subject }) => subject));
    after = auditEntries.endCursor;
    more = auditEntries.hasNextPage;
  }
  return found;
}

/** A loaded machine answers late. */
const patient = { timeout: 15_000 };

describe.sequential('the page of a household', () => {
  let district: District;
  /** Households of Bản Phố with a spouse and at least two children. */
  let families: Known[];

  beforeAll(async () => {
    district = await startDistrict();
    const officer = await district.client('xa-ban-pho');
    const { households } = await officer.get<{ households: { edges: { node: Known }[] } }>(
      '{ households(year: 2026, first: 200) { edges { node { id code head revision members { id name relation citizenNumber } } } } }',
    );
    families = households.edges
      .map(({ node }) => node)
      .filter(({ members }) => {
        const relations = members.map(({ relation }) => relation);
        const plain = relations.every((relation) => ['HEAD', 'SPOUSE', 'CHILD'].includes(relation));
        return plain && relations[1] === 'SPOUSE' && relations.length >= 4 && members[0]?.citizenNumber !== null;
      });
    expect(families.length).toBeGreaterThan(7);
  });
  afterAll(() => district?.stop());

  const family = (index: number): Known => {
    const found = families[index];
    if (!found) throw new Error(`no household number ${index}`);
    return found;
  };

  it('says what the household is, year by year, why, and by which decision', async () => {
    const { page } = await RegisterPage.open(await district.person('xa-ban-pho'));
    await new RegisterPage(page).openHousehold(family(0).id);
    const years = page.locator('.register-year');
    expect(await years.count()).toBeGreaterThanOrEqual(6);
    for (const year of await years.all()) {
      await year.click();
      expect(await page.locator('.register-reason').textContent()).toMatch(
        /^Hộ .+ theo (Nghị định|Quyết định) .+ Công nhận tại Quyết định số .+ ngày \d\d\/\d\d\/\d{4}\./,
      );
    }
    await page.getByRole('heading', { level: 2, name: 'Thiếu hụt và căn cứ' }).waitFor();
    expect(await page.locator('main').textContent()).toMatch(/Căn cứ: Nghị định 07\/2021\/NĐ-CP/);
    await page.context().close();
  });

  it('shows a citizen number only when it is asked for, and the log knows of it', async () => {
    const { id, members } = family(0);
    const [head] = members;
    const register = new RegisterPage(await district.person('xa-ban-pho'));
    await register.openHousehold(id);
    const row = register.member(head?.name ?? '').first();
    expect(await row.locator('output').textContent()).toMatch(/^•{8}\d{4}$/);
    await row.getByRole('button', { name: /^Hiện số/ }).click();
    await expect.poll(() => row.locator('output').textContent(), patient).toMatch(/^\d{12}$/);
    await row.getByRole('button', { name: /^Ẩn/ }).click();
    expect(await row.locator('output').textContent()).toMatch(/^•{8}\d{4}$/);
    expect(await revealed(await district.client('kiem-toan'))).toEqual([head?.id]);
    await register.page.context().close();
  });

  it('records a birth, says so, and takes it back', async () => {
    const { id, members } = family(1);
    const register = new RegisterPage(await district.person('xa-ban-pho'));
    await register.openHousehold(id);
    const dialog = await register.begin(/Sinh con/);
    await dialog.getByLabel('Họ và tên').fill('Giàng Thị Ban Mai');
    await dialog.getByLabel('Giới').selectOption('FEMALE');
    await dialog.getByRole('button', { name: 'Ghi trẻ mới sinh' }).click();
    await register.recorded.getByText('Giàng Thị Ban Mai').waitFor();
    await register.member('Giàng Thị Ban Mai').waitFor();
    await register.recorded.getByRole('button', { name: 'Hoàn tác' }).click();
    await register.page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click();
    await register.recorded.getByText('Đã hoàn tác').waitFor();
    await expect.poll(() => register.member('Giàng Thị Ban Mai').count(), patient).toBe(0);
    await expect.poll(() => register.page.getByText(/⊘ đã hoàn tác/).count(), patient).toBe(1);
    expect(await register.page.getByRole('table', { name: 'Nhân khẩu của hộ' }).locator('tbody tr').count()).toBe(members.length);
    await register.page.context().close();
  });

  it('puts what is wrong on its field and asks for a successor when the head dies', async () => {
    const { id, head, members } = family(2);
    const register = new RegisterPage(await district.person('xa-ban-pho'));
    await register.openHousehold(id);
    const dialog = await register.begin(/Có người mất/);
    await dialog.getByRole('radio', { name: head }).first().check();
    await dialog.getByLabel('Ngày mất').fill('2015-01-01');
    await dialog.getByRole('combobox', { name: 'Chủ hộ mới' }).selectOption(members[1]?.id ?? '');
    await dialog.getByRole('button', { name: 'Ghi người mất' }).click();
    await dialog.getByRole('alert').getByText('Chưa ghi được, cần sửa:').waitFor();
    expect(await dialog.getByLabel('Ngày mất').getAttribute('aria-invalid')).toBe('true');
    await dialog.getByRole('button', { name: 'Đến ô' }).first().click();
    expect(await dialog.getByLabel('Ngày mất').evaluate((input) => input === document.activeElement)).toBe(true);
    await dialog.getByLabel('Ngày mất').fill('2026-02-01');
    await dialog.getByRole('button', { name: 'Ghi người mất' }).click();
    await register.recorded.waitFor();
    await expect.poll(() => register.page.getByRole('heading', { level: 1 }).textContent(), patient).toBe(members[1]?.name);
    await register.page.context().close();
  });

  it('shows that somebody changed the household meanwhile, who and how it stands, keeps what was typed, and goes on', async () => {
    const { id, revision } = family(3);
    const register = new RegisterPage(await district.person('xa-ban-pho'));
    await register.openHousehold(id);
    const dialog = await register.begin(/Sinh con/);
    await dialog.getByLabel('Họ và tên').fill('Vàng A Sớm');
    await dialog.getByLabel('Giới').selectOption('MALE');

    const labour = await district.client('lao-dong');
    await labour.get('mutation($input: CorrectHouseholdInput!) { correctHousehold(input: $input) { ... on RecordedLifeEvent { event { id } } } }', {
      input: { idempotencyKey: 'labour-corrects', household: id, basedOn: revision, happenedOn: '2026-01-01', phone: '0912 000 111' },
    });
    await dialog.getByRole('button', { name: 'Ghi trẻ mới sinh' }).click();
    await dialog.getByText('Chưa ghi: hộ đã thay đổi trong lúc này').waitFor();
    expect(await dialog.textContent()).toMatch(/Sửa sai[\s\S]+\(lao-dong ghi lúc/);
    expect(await dialog.getByLabel('Họ và tên').inputValue()).toBe('Vàng A Sớm');
    await dialog.getByRole('button', { name: 'Đã xem, làm tiếp' }).click();
    await dialog.getByRole('button', { name: 'Ghi trẻ mới sinh' }).click();
    await register.recorded.getByText('Vàng A Sớm').waitFor();
    await register.page.context().close();
  });

  it('lets a household move to another commune, and goes back to the list with what was done', async () => {
    const { id } = family(7);
    const register = new RegisterPage(await district.person('xa-ban-pho'));
    await register.openHousehold(id);
    const dialog = await register.begin(/Chuyển chỗ ở/);
    await dialog.getByRole('combobox', { name: 'Đến thôn' }).fill('coc ly');
    await register.page.locator('[role=option]:visible').first().click();
    await dialog.getByRole('button', { name: 'Chuyển hộ' }).click();
    await register.page.waitForURL('**/poverty/register');
    await register.recorded.getByText(/^Chuyển chỗ ở/).waitFor();
    await register.page.context().close();
  });

  it('splits a household and leads to the new one', async () => {
    const { id, code, members } = family(4);
    const child = members[2];
    const register = new RegisterPage(await district.person('xa-ban-pho'));
    await register.openHousehold(id);
    const dialog = await register.begin(/Tách hộ/);
    await dialog
      .getByRole('checkbox', { name: child?.name ?? '' })
      .first()
      .check();
    await dialog.getByLabel('Chủ hộ của hộ mới').selectOption(child?.id ?? '');
    await dialog.getByRole('button', { name: 'Tách hộ' }).click();
    const warning = dialog.getByRole('checkbox', { name: 'Đã kiểm tra, đúng như vậy' });
    await register.recorded.or(warning.first()).first().waitFor();
    for (const each of await warning.all()) await each.check();
    if ((await warning.count()) > 0) await dialog.getByRole('button', { name: 'Tách hộ' }).click();
    await register.recorded.getByRole('link', { name: /^Xem hộ/ }).click();
    await expect.poll(() => register.page.getByRole('heading', { level: 1 }).textContent(), patient).toBe(child?.name);
    expect(await register.page.locator('main').textContent()).not.toContain(`Mã hộ ${code} `);
    await register.page.context().close();
  });

  it('shows the past as it was and as it was known, says so, and lets nothing be written there', async () => {
    const { id, members } = family(1);
    const register = new RegisterPage(await district.person('xa-ban-pho'));
    await register.openHousehold(id);
    await register.page.getByRole('button', { name: 'Xem lại quá khứ' }).click();
    await register.page.getByLabel('Xem tại ngày').fill('2021-06-30');
    await register.page.getByRole('button', { name: 'Xem', exact: true }).click();
    await register.page.getByText('Hộ như ngày 30/06/2021').waitFor();
    expect(new URL(register.page.url()).searchParams.get('on')).toBe('2021-06-30');
    expect(await register.page.getByRole('button', { name: /Ghi biến động|^Sửa/ }).count()).toBe(0);
    expect(await register.page.getByRole('button', { name: /^Hoàn tác/ }).count()).toBe(0);
    await register.page.getByRole('button', { name: 'Về hiện tại' }).click();
    await register.page.getByRole('button', { name: 'Ghi biến động' }).waitFor();
    expect(await register.page.getByRole('table', { name: 'Nhân khẩu của hộ' }).locator('tbody tr').count()).toBe(members.length);
    await register.page.context().close();
  });

  it('registers a household after its warnings were read, and offers to take it back', async () => {
    const page = await district.person('xa-ban-pho');
    await page.goto('/poverty/register/new');
    await page.getByRole('combobox', { name: 'Thôn, bản, tổ dân phố' }).fill('ta tung');
    await page.locator('[role=option]:visible').first().click();
    const [head, spouse] = family(5).members;
    await page.getByLabel('Họ và tên').fill(head?.name ?? '');
    await page.getByLabel('Ngày sinh').fill('31/02/1990');
    await page.getByText('Chưa đọc được').waitFor();
    await page.getByLabel('Ngày sinh').fill('1990');
    await page.getByRole('button', { name: 'Thêm người' }).click();
    await page.getByLabel('Họ và tên').nth(1).fill(`${spouse?.name} Mới`);
    await page.getByLabel('Quan hệ với chủ hộ').selectOption('CHILD');
    await page.getByLabel('Ngày sinh').nth(1).fill('1985');
    await page.getByRole('button', { name: 'Đăng ký hộ' }).click();
    const confirm = page.getByRole('checkbox', { name: 'Đã kiểm tra, đúng như vậy' });
    await confirm.first().waitFor();
    expect(await page.getByRole('button', { name: 'Đăng ký hộ' }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    for (const each of await confirm.all()) await each.check();
    await page.getByRole('button', { name: 'Đăng ký hộ' }).click();
    const register = new RegisterPage(page);
    await register.recorded.getByText('Đăng ký hộ').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(head?.name);
    await register.recorded.getByRole('button', { name: 'Hoàn tác' }).waitFor();
    await page.context().close();
  });

  it('does not tell the officer of another commune that the household is there', async () => {
    const page = await district.person('xa-lung-cai');
    await page.goto(`/poverty/register/${family(0).id}`);
    await page.getByText('Không có hộ này trong sổ, hoặc tài khoản này không được xem').waitFor();
    expect(await page.locator('body').textContent()).not.toContain(family(0).head);
    await page.context().close();
  });

  it('breaks no rule of access, light and dark, wide and narrow, with a dialog open', async () => {
    const page = await district.person('lao-dong', { colorScheme: 'light' });
    const register = new RegisterPage(page);
    await register.openHousehold(family(6).id);
    await page.getByRole('heading', { level: 2, name: 'Thiếu hụt và căn cứ' }).waitFor();
    expect(await violations(page), 'light, wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(telephone);
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    expect(await violations(page), 'dark, narrow').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await register.begin(/Sửa thông tin hộ/);
    expect(await violations(page), 'a dialog').toEqual([]);
    await page.context().close();
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
