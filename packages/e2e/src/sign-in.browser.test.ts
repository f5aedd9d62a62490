import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type District, startDistrict } from './district.ts';
import { SignInForm } from './pages/sign-in-form.ts';

describe.sequential('the sign-in page', () => {
  let district: District;
  beforeAll(async () => {
    district = await startDistrict();
  });
  afterAll(() => district?.stop());

  it('says in a sentence that name or password is wrong, in the language of the page', async () => {
    const page = await district.visitor();
    await page.goto('/');
    const form = new SignInForm(page);
    await form.userName.fill('giao-duc');
    await form.enter('khong-phai');
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.textContent()).toMatch(/mật khẩu/i);
    expect(await form.userName.inputValue()).toBe('giao-duc');
    await page.getByRole('button', { name: 'EN – English' }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => refusal.textContent()).toMatch(/password/i);
    await page.context().close();
  });

  it('lists the demonstration accounts with their posts, and one click fills in the form', async () => {
    const page = await district.visitor();
    await page.goto('/targets/education.enrolment-age-6');
    await page.getByText('Bac-Thang-2025!').waitFor();
    await page.getByText('Số liệu minh họa, không phải số liệu thật của huyện').waitFor();
    const communes = page.getByText(/^Xã, thị trấn \(38\)$/);
    expect(await page.getByRole('button', { name: 'thi-tran-bac-ha' }).count()).toBe(0); // folded until asked for
    await communes.click();
    await page.getByRole('button', { name: /thị trấn Bắc Hà thi-tran-bac-ha$/ }).waitFor();
    await page.getByRole('button', { name: /^Lãnh đạo.*lanh-dao$/ }).click();
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    // Signed in, one stands where one wanted to go.
    await page.getByRole('heading', { level: 1, name: 'Tỷ lệ huy động trẻ 6 tuổi vào lớp 1' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/targets/education.enrolment-age-6');
    await page.context().close();
  });

  it('comes back after signing out, and nothing of the person stays', async () => {
    const page = await district.person('lanh-dao');
    await page.goto('/work');
    await page.getByRole('button', { name: /Lãnh đạo/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất', exact: true }).click();
    await new SignInForm(page).userName.waitFor();
    await page.goBack();
    await new SignInForm(page).userName.waitFor();
    expect(await page.getByText('Việc của tôi').count()).toBe(0);
  });

  it('worked without an error on any page', () => {
    expect(district.faults).toEqual([]);
  });
});
