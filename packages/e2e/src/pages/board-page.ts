import type { Locator, Page } from 'playwright-core';

/** The board of all targets. */
export class BoardPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, address = '/'): Promise<BoardPage> {
    await page.goto(address);
    const board = new BoardPage(page);
    await board.lines.first().waitFor();
    return board;
  }

  get lines(): Locator {
    return this.page.locator('[data-target]');
  }

  line(target: string): Locator {
    return this.page.locator(`[data-target="${target}"]`);
  }

  async status(target: string): Promise<string> {
    return (await this.line(target).getAttribute('data-status')) ?? '';
  }

  /** "12 / ≥ 42 phòng" */
  async figures(target: string): Promise<string> {
    return (await this.line(target).locator('.bt-figures').textContent()) ?? '';
  }
}
