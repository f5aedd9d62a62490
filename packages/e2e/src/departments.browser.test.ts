import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { EntryPage } from './pages/entry-page.ts';

interface ModuleOf {
  readonly userName: string;
  readonly module: string;
  readonly departments: readonly string[];
}

const modules: readonly ModuleOf[] = [
  { userName: 'lao-dong', module: 'poverty', departments: ['labour'] },
  { userName: 'giao-duc', module: 'education', departments: ['education'] },
  { userName: 'van-phong', module: 'health', departments: ['health-office'] },
  { userName: 'ha-tang', module: 'housing-water', departments: ['infrastructure', 'agriculture'] },
  { userName: 'nong-nghiep', module: 'housing-water', departments: ['infrastructure', 'agriculture'] },
  { userName: 'ngan-hang', module: 'credit', departments: ['policy-bank'] },
];

describe.sequential('a department', () => {
  let district: District;
  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());

  it.each(modules)('$userName finds its targets in the module $module, and a grid that it may write in', async ({ userName, module, departments }) => {
    const client = await district.client(userName);
    const { targets } = await client.get<{ targets: { id: string; department: string; module: string | null }[] }>('{ targets { id department module } }');
    const own = targets.filter((target) => target.module === module && departments.includes(target.department));
    const page = await district.person(userName);
    await page.goto(`/${module}`);
    await page.locator('[data-target]').first().waitFor();
    const shown = await page.locator('[data-target]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-target')));
    expect(shown.sort()).toEqual(own.map(({ id }) => id).sort());
    await page.getByText(/^Phụ trách: \S+/).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Nhập số liệu' }).click();
    await page.getByRole('grid').waitFor();
    expect(await page.locator('[role=gridcell]:not([aria-readonly])').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('of housing and water reads the latrines, which the Office answers for, and cannot write them', async () => {
    const page = await district.person('ha-tang');
    await page.goto('/housing-water');
    await page.getByText('Nhà tiêu hợp vệ sinh', { exact: true }).waitFor();
    await page.getByText('chỉ xem', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Tỷ lệ hộ có nhà tiêu hợp vệ sinh' }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Nhập số liệu' }).click();
    await page.getByRole('grid').waitFor();
    expect(await page.getByRole('combobox', { name: 'Bảng' }).textContent()).not.toMatch(/nhà tiêu/i);
    await page.context().close();
  });

  it('of credit sees each programme beneath its target, also on the page of the target', async () => {
    const page = await district.person('ngan-hang');
    for (const path of ['/credit', '/targets/credit.policy-credit']) {
      await page.goto(path);
      const programmes = page.getByRole('table', { name: /theo chương trình/ });
      await programmes.waitFor();
      expect(await programmes.locator('tbody tr').count()).toBe(10);
      expect(await programmes.locator('tfoot').textContent()).toMatch(/\d/);
    }
    await page.context().close();
  });

  it('without a module enters on the page of the other departments: production by the district, models by organisation', async () => {
    const agriculture = await district.person('nong-nghiep');
    await agriculture.goto('/other-departments');
    await agriculture.getByRole('grid').waitFor();
    expect(await agriculture.getByRole('rowheader').allInnerTexts()).toContain('Huyện Bắc Hà, tỉnh Lào Cai');
    await agriculture.context().close();

    const front = await EntryPage.open(await district.person('mat-tran'), {
      module: 'other-departments',
      table: 'front.poverty-reduction-models',
      year: 2024,
    });
    expect(await front.grid.locator('tbody tr').count()).toBe(95);
    await front.page.context().close();
  });

  it('does not write in the tables of another department', async () => {
    const page = await district.person('lao-dong');
    await page.goto('/education/entry');
    await page.getByRole('grid').waitFor();
    expect(await page.locator('[role=gridcell]:not([aria-readonly])').count()).toBe(0);
    await page.context().close();
  });
});

describe.sequential('who looks on', () => {
  let district: District;
  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());

  it('the auditor reads the log and every cell, and finds no button that changes anything', async () => {
    const page = await district.person('kiem-toan');
    await page.goto('/');
    await page.getByRole('link', { name: 'Nhật ký' }).click();
    await page.getByRole('cell', { name: 'session:sign-in' }).or(page.getByRole('table')).first().waitFor();
    expect(await page.getByRole('table').locator('tbody tr').count()).toBeGreaterThan(1);
    await page.goto('/poverty/entry');
    await page.getByRole('grid').waitFor();
    expect(await page.locator('[role=gridcell]:not([aria-readonly])').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Trình duyệt|Chấp nhận|Trả lại|Nhập từ Excel/ }).count()).toBe(0);
  });

  it('the administrator sees verdicts but no values and no log', async () => {
    const page = await district.person('quan-tri');
    await page.goto('/');
    await page.locator('[data-target]').first().waitFor();
    expect(await page.getByRole('link', { name: 'Nhật ký' }).count()).toBe(0);
    for (const path of ['/education/entry', '/other-departments', '/audit']) {
      await page.goto(path);
      await page.getByText('Tài khoản này không xem được trang này').waitFor();
    }
    await page.goto('/targets/education.enrolment-age-6');
    await page.getByText('không xem số liệu từng đơn vị').waitFor();
  });

  it('works without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
