import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { EntryPage } from './pages/entry-page.ts';

const age5 = 'Trẻ 5 tuổi ra lớp';

describe.sequential('the grid at the keyboard', () => {
  let district: District;
  let entry: EntryPage;
  const press = async (...keys: string[]) => {
    for (const key of keys) await entry.page.keyboard.press(key);
  };
  const at = async (row: number, leaf: number) => expect(await entry.focused()).toBe(`${row}:${leaf}`);

  beforeAll(async () => {
    district = await startDistrict();
    const page = await district.person('giao-duc');
    await page.goto('/');
    entry = new EntryPage(page);
  });
  afterAll(() => district?.stop());
  beforeEach(async () => {
    await entry.page.evaluate(() => localStorage.clear());
    await EntryPage.open(entry.page, { module: 'education', table: 'education.enrolment-age-5', year: 2025 });
    await (await entry.cell('Bắc Hà', age5, 'numerator')).click();
  });

  it('is walked with arrows, and to its edges with Ctrl', async () => {
    await at(0, 0);
    await press('ArrowRight', 'ArrowDown');
    await at(1, 1);
    await press('Control+ArrowDown');
    await at(18, 1);
    await press('Control+Home');
    await at(0, 0);
  });

  it('begins to write when one types; Tab goes to the next cell that can be written in, Enter back below the first', async () => {
    await entry.page.keyboard.type('190');
    expect(await entry.grid.getByRole('textbox').inputValue()).toBe('190');
    await press('Tab');
    await at(0, 1);
    await entry.page.keyboard.type('192');
    await press('Tab');
    await at(0, 3);
    await press('Shift+Tab');
    await at(0, 1);
    await press('Enter');
    await at(1, 0);
    expect(await entry.value('Bắc Hà', age5, 'numerator')).toBe('190');
    expect(await entry.value('Bắc Hà', age5, 'denominator')).toBe('192');
    expect(await entry.value('Bắc Hà', age5, 'ratio')).toBe('99');
  });

  it('forgets with Escape what was being typed, mends with F2, and empties with Delete', async () => {
    const before = await entry.value('Bắc Hà', age5, 'numerator');
    await entry.page.keyboard.type('7');
    await press('Escape');
    expect(await entry.value('Bắc Hà', age5, 'numerator')).toBe(before);
    await entry.page.keyboard.type('18');
    await press('Enter', 'ArrowUp', 'F2');
    await entry.page.keyboard.type('5');
    await press('Enter', 'ArrowUp');
    expect(await entry.value('Bắc Hà', age5, 'numerator')).toBe('185');
    await press('Delete');
    expect(await entry.value('Bắc Hà', age5, 'numerator')).toContain('–');
  });

  it('is left with Escape and Tab: nobody is held in it', async () => {
    await press('Escape', 'Tab');
    expect(await entry.focused()).not.toMatch(/^\d+:\d+$/);
  });

  it('lists every error below at once, and each is a way to its cell', async () => {
    await entry.type('Bản Phố', age5, 'numerator', 'mười hai');
    await entry.type('Na Hối', age5, 'numerator', '94,75%');
    await entry.type('Cốc Ly', age5, 'numerator', '120');
    await entry.type('Cốc Ly', age5, 'denominator', '110');
    await entry.type('Bảo Nhai', age5, 'numerator', '12.5');
    const problems = await entry.problems.getByRole('listitem').allInnerTexts();
    expect(problems).toHaveLength(4);
    const of = (unit: string) => problems.find((text) => text.startsWith(unit));
    expect(of('Bản Phố')).toContain('“mười hai” không phải số');
    expect(of('Na Hối')).toContain('nhập tử số và mẫu số');
    expect(of('Cốc Ly')).toContain('Tử số 120 lớn hơn mẫu số 110');
    expect(of('Bảo Nhai')).toContain('Dùng dấu phẩy cho phần thập phân');
    expect(await entry.save.isDisabled()).toBe(true);

    await entry.problems.getByRole('button', { name: `Cốc Ly, ${age5}` }).click();
    const wrong = await entry.cell('Cốc Ly', age5, 'numerator');
    expect(await entry.focused()).toBe(await wrong.getAttribute('data-place'));
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    await entry.page.keyboard.type('108');
    await press('Enter');
    expect(await entry.problems.getByRole('listitem').count()).toBe(3);
  });

  it('takes a level by its digit, shows it by its name, and refuses a digit that is no level', async () => {
    await entry.page.getByRole('combobox', { name: 'Bảng' }).selectOption({ label: 'Phổ cập và tiêu chí' });
    const lowerSecondary = 'Phổ cập THCS';
    await entry.grid.getByRole('columnheader', { name: lowerSecondary }).waitFor();
    await entry.type('Bản Phố', lowerSecondary, 'value', '2');
    expect(await entry.value('Bản Phố', lowerSecondary)).toBe('mức độ 2');
    await entry.type('Na Hối', lowerSecondary, 'value', '7');
    const problem = entry.problems.getByRole('listitem');
    expect(await problem.textContent()).toContain('“7” không phải mức của chỉ số này');
    expect(await entry.save.isDisabled()).toBe(true);
    await press('ArrowUp', 'Delete');
    expect(await problem.count()).toBe(0);
  });

  it('shows beside the cell what only the gateway can refuse, and writes nothing', async () => {
    await entry.type('Bản Phố', age5, 'numerator', '79');
    await entry.type('Bản Phố', age5, 'denominator', '80');
    await entry.type('Na Hối', age5, 'numerator', '-4');
    await entry.type('Na Hối', age5, 'denominator', '90');
    await entry.save.click();
    await entry.problems.getByRole('button', { name: `Na Hối, ${age5}` }).waitFor();
    await entry.page.getByText('2 ô chưa gửi').waitFor();
    await entry.type('Na Hối', age5, 'numerator', '88');
    await entry.problems.waitFor({ state: 'detached' });
    await entry.saveAll();
  });

  it('takes edits back and brings them again, also across a save', async () => {
    await entry.type('Lùng Cải', age5, 'numerator', '44');
    await entry.type('Lùng Cải', age5, 'denominator', '47');
    await entry.saveAll();
    await (await entry.cell('Lùng Cải', age5, 'denominator')).click();
    await press('Control+z');
    expect(await entry.value('Lùng Cải', age5, 'denominator')).not.toBe('47');
    await entry.page.getByText('1 ô chưa gửi').waitFor();
    await press('Control+y');
    expect(await entry.value('Lùng Cải', age5, 'denominator')).toBe('47');
    await press('Control+z', 'Control+z', 'Control+y');
    expect(await entry.value('Lùng Cải', age5, 'numerator')).toBe('44');
    await press('Control+y', 'Control+s');
    await expect.poll(() => entry.page.getByText('ô chưa gửi').count()).toBe(0);
  });
});
