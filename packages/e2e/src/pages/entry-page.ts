import type { Locator, Page } from 'playwright-core';

export type CellField = 'numerator' | 'denominator' | 'ratio' | 'value';

/** Leaf of a measure's own sub-columns. */
const leafOf: Record<CellField, number> = { numerator: 0, denominator: 1, ratio: 2, value: 0 };

interface EntryTable {
  /** Id of a module, or `other-departments`. */
  readonly module: string;
  /** Any measure of the table. */
  readonly table: string;
  readonly year: number;
  readonly language?: 'vi' | 'en';
}

/** The table in which values are entered, as somebody at the keyboard knows it. */
export class EntryPage {
  readonly page: Page;
  readonly grid: Locator;
  /** The list of all errors below the grid. */
  readonly problems: Locator;
  readonly save: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid');
    this.problems = page.getByRole('alert').filter({ hasText: /lỗi cần sửa/ });
    this.save = page.getByRole('button', { name: /^Lưu/ });
    this.saved = page.getByText('✓ Đã lưu');
  }

  static async open(page: Page, { module, table, year, language = 'vi' }: EntryTable): Promise<EntryPage> {
    const path = module === 'other-departments' ? '/other-departments' : `/${module}/entry`;
    await page.goto(`${path}?table=${table}&year=${year}&lang=${language}`);
    const entry = new EntryPage(page);
    await entry.grid.waitFor();
    return entry;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** The cell of a unit under a measure, both named as the screen names them. */
  async cell(unit: string, measure: string, field: CellField = 'value'): Promise<Locator> {
    const place = await this.grid.evaluate(
      (grid, { unit, measure, leaf }) => {
        const own = (head: Element) => head.firstChild?.textContent?.trim() ?? '';
        const [first] = [...grid.querySelectorAll('thead tr')];
        const heads = [...(first?.querySelectorAll('th') ?? [])].slice(1);
        const at = heads.findIndex((head) => own(head) === measure);
        const row = [...grid.querySelectorAll('tbody tr')].findIndex((each) => own(each.querySelector('th') as Element) === unit);
        const column = heads.slice(0, at).reduce((sum, head) => sum + head.colSpan, leaf);
        if (at < 0 || row < 0) throw new Error(`no cell of ${unit}, ${measure} in ${heads.map(own).join(', ')}`);
        return `${row}:${column}`;
      },
      { unit, measure, leaf: leafOf[field] },
    );
    return this.grid.locator(`[data-place="${place}"]`);
  }

  async value(unit: string, measure: string, field?: CellField): Promise<string> {
    return (await (await this.cell(unit, measure, field)).locator('.bt-entry-value').textContent()) ?? '';
  }

  /** Types into a cell and leaves it downwards, with the keyboard alone from the cell on. */
  async type(unit: string, measure: string, field: CellField, text: string): Promise<void> {
    await (await this.cell(unit, measure, field)).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Chooses a cell and its neighbour: the buttons of states then speak of these two only. */
  async choose(unit: string, measure: string, neighbour: 'below' | 'right' = 'below'): Promise<void> {
    await (await this.cell(unit, measure)).click();
    await this.page.keyboard.press(neighbour === 'below' ? 'Shift+ArrowDown' : 'Shift+ArrowRight');
  }

  /** Submits, accepts or returns by its button, and waits until the gateway has done it. */
  async changeState(button: RegExp): Promise<void> {
    await this.button(button).click();
    await this.page.getByText(/Đã chuyển trạng thái \d+ ô/).waitFor();
  }

  /** Pastes what a spreadsheet puts on the clipboard, beginning at the cell that has the focus. */
  async paste(block: readonly (readonly string[])[]): Promise<void> {
    const text = block.map((row) => row.join('\t')).join('\r\n');
    await this.grid.evaluate((grid, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      const at = grid.contains(document.activeElement) ? document.activeElement : grid;
      at?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  async saveAll(): Promise<void> {
    await this.save.click();
    await this.saved.waitFor();
  }

  /** Text of the cell that has the focus: where the keyboard is. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset.place ?? document.activeElement?.tagName ?? '');
  }

  /** The line under the grid that tells all about the selected cell. */
  get cellLine(): Locator {
    return this.page.locator('.bt-entry-line');
  }
}
