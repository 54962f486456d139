/** The page as tests see it: by the names that people and assistive tools go by. */
import type { Locator, Page } from '@playwright/test';

export class PlayPage {
  readonly formula: Locator;
  readonly outline: Locator;
  readonly undo: Locator;
  readonly redo: Locator;

  constructor(readonly page: Page) {
    this.formula = page.getByRole('textbox', { name: 'Formula', exact: true });
    this.outline = page.getByRole('table', { name: 'Outline', exact: true });
    this.undo = page.getByRole('button', { name: 'Undo', exact: true });
    this.redo = page.getByRole('button', { name: 'Redo', exact: true });
  }

  /** Opens the page and waits for the first numbers. */
  async open(): Promise<this> {
    await this.page.goto('./');
    await this.grad('o').filter({ hasText: '+1' }).waitFor();
    return this;
  }

  /** The colour of the paper, which tells the themes apart. */
  paper(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  }

  row(id: string): Locator {
    const name = this.page.getByRole('rowheader', { name: id, exact: true });
    return this.outline.getByRole('row').filter({ has: name });
  }

  /** The value as it is shown. */
  data(id: string): Locator {
    return this.row(id).getByRole('cell').nth(2);
  }

  grad(id: string): Locator {
    return this.row(id).getByRole('cell').nth(3);
  }

  /** The field of a leaf's value. */
  leaf(id: string): Locator {
    return this.page.getByRole('textbox', { name: `Data of ${id}`, exact: true });
  }

  async setLeaf(id: string, typed: string): Promise<void> {
    await this.leaf(id).fill(typed);
    await this.leaf(id).press('Enter');
  }
}
