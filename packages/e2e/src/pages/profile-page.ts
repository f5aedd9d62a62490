import type { Locator, Page } from 'playwright-core';

/** The pages of the poverty profile, by what a reader sees on them. */
export class ProfilePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens one of the questions (`''`: how many and where) and waits for its first panel. */
  static async open(page: Page, question = '', parts: Readonly<Record<string, string | number>> = {}): Promise<ProfilePage> {
    const search = new URLSearchParams(Object.entries(parts).map(([name, value]) => [name, String(value)]));
    await page.goto(`/poverty/profile${question ? `/${question}` : ''}?${search}`);
    await page.locator('.bt-panel').first().waitFor();
    return new ProfilePage(page);
  }

  table(name: string | RegExp): Locator {
    return this.page.getByRole('table', { name });
  }

  /** Cells of a table's row by the name of the row. */
  async cells(table: Locator, row: string): Promise<string[]> {
    return table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: row, exact: true }) })
      .locator('td')
      .allInnerTexts();
  }

  /** The printed number of a key figure. */
  figure(label: string | RegExp): Locator {
    return this.page.locator('.bt-key-figure', { has: this.page.locator('dt', { hasText: label }) }).locator('.bt-key-value');
  }

  part(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }
}
