import { PASSWORD } from '@bac-thang/test-kit';
import type { Locator, Page } from 'playwright-core';

/** Name and password, on the page of its own or in the dialog over somebody's work. */
export class SignInForm {
  readonly userName: Locator;
  readonly password: Locator;
  readonly #button: Locator;

  constructor(place: Page | Locator) {
    this.userName = place.getByLabel('Tên đăng nhập');
    this.password = place.getByLabel('Mật khẩu', { exact: false }).and(place.locator('input'));
    this.#button = place.getByRole('button', { name: 'Đăng nhập' });
  }

  async enter(password: string = PASSWORD): Promise<void> {
    await this.password.fill(password);
    await this.#button.click();
  }
}
