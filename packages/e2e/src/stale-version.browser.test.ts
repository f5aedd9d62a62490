import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { EntryPage } from './pages/entry-page.ts';

const table = { module: 'education', table: 'education.built.classrooms', year: 2025 };
const [unit, measure] = ['Bản Phố', 'Phòng học'];

describe.sequential('two people at one cell', () => {
  let district: District;
  let officer: EntryPage;
  let department: EntryPage;
  /** Both have the same version before them; the officer saves first. */
  const bothType = async (first: string, second: string) => {
    await Promise.all([officer.page.reload(), department.page.reload()]);
    await Promise.all([officer.grid.waitFor(), department.grid.waitFor()]);
    await officer.type(unit, measure, 'value', first);
    await department.type(unit, measure, 'value', second);
    await officer.saveAll();
    await department.save.click();
    await department.page.getByText('Có người vừa sửa các ô này; chưa ô nào bị ghi').waitFor();
  };
  const stored = async () => {
    await officer.page.reload();
    await officer.grid.waitFor();
    return officer.value(unit, measure);
  };

  beforeAll(async () => {
    district = await startDistrict();
    officer = await EntryPage.open(await district.person('xa-ban-pho'), table);
    department = await EntryPage.open(await district.person('giao-duc'), table);
  });
  afterAll(() => district?.stop());

  it('the second sees both versions with their author, and nothing was overwritten', async () => {
    await bothType('21', '22');
    const conflict = department.page.getByRole('alert').filter({ hasText: 'Có người vừa sửa' });
    const line = conflict.getByRole('row', { name: /Bản Phố/ });
    expect(await line.textContent()).toMatch(/21.*xa-ban-pho.*22/s);
    expect(await stored()).toBe('21');
  });

  it('the second may take the new version', async () => {
    await department.button('Lấy bản mới').click();
    expect(await department.value(unit, measure)).toBe('21');
    await department.page.getByText('ô chưa gửi').waitFor({ state: 'detached' });
  });

  it('or keep his own, which is then saved upon the version that he has seen', async () => {
    await bothType('31', '32');
    await department.button(/^Giữ số đang gõ/).click();
    expect(await department.value(unit, measure)).toBe('32');
    await department.saveAll();
    expect(await stored()).toBe('32');
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
