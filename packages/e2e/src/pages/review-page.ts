import type { Locator, Page } from 'playwright-core';

/** What a surveyor finds in a household, beside what the register knows already. */
export interface Found {
  readonly on: string;
  readonly surveyor: string;
  readonly b1: string;
  /** Answers by their question, where they differ from the register. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** The screens of the yearly review, as an officer goes through them. */
export class ReviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address = '/poverty/review'): Promise<void> {
    await this.page.goto(address);
    await this.page.locator('.review h1').waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: typeof name === 'string' });
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** The row of a household in its hamlet's list. */
  row(head: string): Locator {
    return this.page.locator('.review-row').filter({ hasText: head });
  }

  /** The row of a unit on the board, or of a hamlet in its commune. */
  line(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  async openSheet(head: string): Promise<void> {
    await this.row(head).getByRole('link', { name: head }).click();
    await this.page.getByLabel('Ngày rà soát').waitFor();
  }

  /** The class that the sheet shows while one types. */
  get class(): Locator {
    return this.page.locator('.review-outcome-class');
  }

  get saving(): Locator {
    return this.page.locator('[data-saving]');
  }

  async answer(question: string, answer: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
  }

  async fillSheet({ on, surveyor, b1, answers = {} }: Found): Promise<void> {
    await this.page.getByLabel('Ngày rà soát').fill(on);
    await this.page.getByLabel('Rà soát viên').fill(surveyor);
    await this.page.getByLabel('Tổng điểm B1').fill(b1);
    for (const [question, word] of Object.entries(answers)) await this.answer(question, word);
  }

  /** Finishes the sheet and goes back to the hamlet's list with the key that is at hand. */
  async finishSheet(): Promise<void> {
    await this.button('Hoàn thành phiếu').click();
    await this.page.getByText('Đã hoàn thành phiếu').waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.review-rows').waitFor();
  }
}
