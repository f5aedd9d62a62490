import type { Locator, Page } from 'playwright-core';

/** The register of households, as somebody at the keyboard knows it: the list and the page of one household. */
export class RegisterPage {
  readonly page: Page;
  readonly field: Locator;
  /** The heads of the households found, each a link to its household. */
  readonly found: Locator;
  /** How many households fit, in words. */
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('searchbox', { name: 'Tìm hộ' });
    this.found = page.locator('a[data-household]');
    this.count = page.locator('search output');
  }

  static async open(page: Page, address = '/poverty/register'): Promise<RegisterPage> {
    await page.goto(address);
    const register = new RegisterPage(page);
    await register.found.first().waitFor();
    return register;
  }

  async openHousehold(id: string): Promise<void> {
    await this.page.goto(`/poverty/register/${id}`);
    await this.page.getByRole('heading', { level: 2, name: 'Nhân khẩu' }).waitFor();
  }

  /** Opens the dialog of a life event from the menu of the household. */
  async begin(event: RegExp): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Ghi biến động' }).click();
    await this.page.getByRole('menuitem', { name: event }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bỏ', exact: true }).waitFor();
    return dialog;
  }

  /** The notice of what was just recorded. */
  get recorded(): Locator {
    return this.page.locator('.register-recorded');
  }

  member(name: string): Locator {
    return this.page.getByRole('table', { name: 'Nhân khẩu của hộ' }).getByRole('row').filter({ hasText: name });
  }
}
