/** The page as tests see it: by the names that people and assistive tools go by. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { GraphDocument } from '../../src/lib/engine';
import { visibleGraph } from '../../src/lib/layout';

/** A place in the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

export type Part =
  'card' | 'middle' | 'name' | 'data' | 'grad' | 'output' | 'first' | 'second' | 'button';

type ClickOptions = Parameters<Page['mouse']['click']>[2];

/** A history that never ends would be a fault too. */
const MOST_STEPS = 60;

async function pressOut(button: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS && (await button.isEnabled()); step += 1) {
    await button.press('Enter');
  }
  await expect(button).toBeDisabled();
}

export class PlayPage {
  readonly formula: Locator;
  readonly outline: Locator;
  readonly inspector: Locator;
  readonly palette: Locator;
  readonly graph: Locator;
  readonly undo: Locator;
  readonly redo: Locator;

  constructor(readonly page: Page) {
    this.formula = page.getByRole('textbox', { name: 'Formula', exact: true });
    this.outline = page.getByRole('table', { name: 'Outline', exact: true });
    this.inspector = page.getByRole('region', { name: 'Inspector' });
    this.palette = page.getByRole('complementary', { name: 'Palette' });
    this.graph = page.getByRole('application', { name: 'Graph' });
    this.undo = page.getByRole('button', { name: 'Undo', exact: true });
    this.redo = page.getByRole('button', { name: 'Redo', exact: true });
  }

  /** Opens the page and waits for the first numbers, which stand in the outline. */
  async open(): Promise<this> {
    await this.page.goto('./');
    await this.showOutline();
    await this.grad('o').filter({ hasText: '+1' }).waitFor();
    return this;
  }

  /** Clicks count once the canvas is there: it is the last to come. */
  async isReady(): Promise<void> {
    await this.page.locator('[data-view]').waitFor();
  }

  async showOutline(): Promise<void> {
    await this.#showTab('Outline');
    await this.page.getByRole('tabpanel', { name: 'Outline' }).waitFor();
  }

  async showInspector(): Promise<void> {
    await this.#showTab('Inspect');
    await this.inspector.waitFor();
  }

  /** An experiment of the tab Explore, by keyboard alone. */
  async explore(title: string): Promise<Locator> {
    await this.#showTab('Explore');
    const panel = this.page.getByRole('tabpanel', { name: 'Explore' });
    const back = panel.getByRole('button', { name: 'All experiments' });
    const card = panel.getByRole('button', { name: title, exact: true });
    await back.or(card).first().waitFor();
    if (await back.isVisible()) await back.press('Enter');
    await card.press('Enter');
    await panel.getByRole('heading', { name: title }).waitFor();
    return panel;
  }

  /** In place of what was there. */
  async type(formula: string): Promise<void> {
    await this.formula.fill(formula);
    await this.formula.press('Enter');
  }

  /** All digits of the gradient in the outline. */
  async exactGrad(id: string): Promise<number> {
    const number = this.grad(id).locator('[data-exact]');
    return Number(await number.getAttribute('data-exact'));
  }

  /** On a narrow screen the tabs are in a drawer. */
  async #showTab(name: string): Promise<void> {
    await this.isReady();
    const tab = this.page.getByRole('tab', { name });
    if (!(await tab.isVisible())) {
      await this.page.getByRole('button', { name: 'Details panel' }).click();
    }
    await tab.click();
  }

  /** Through the menu of documents. */
  async choose(item: string | RegExp): Promise<void> {
    await this.isReady();
    await this.page.getByRole('button', { name: 'Documents', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Opens an empty document, with its outline beside it. */
  async openEmpty(): Promise<this> {
    await this.open();
    await this.choose('New graph');
    await expect(this.page.getByText('An empty page')).toBeVisible();
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
    return this.outline.getByRole('textbox', { name: `Data of ${id}`, exact: true });
  }

  async setLeaf(id: string, typed: string): Promise<void> {
    await this.leaf(id).fill(typed);
    await this.leaf(id).press('Enter');
  }

  /** All that the outline says: names, ops, inputs, values, gradients; each row a line. */
  read(): Promise<string> {
    return this.outline.evaluate((table) => {
      const said = (cell: Element) => {
        const fields = cell.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
        const values = [...fields].map(({ value }) => value);
        return [cell.textContent, ...values].map((part) => part?.trim()).join(' ');
      };
      const rows = [...table.querySelectorAll('[role=row]')];
      return rows.map((row) => [...row.children].map(said).join(' | ')).join('\n');
    });
  }

  /** What is on the canvas: copied, as a person would, and selected no longer. */
  async document(): Promise<GraphDocument> {
    await this.graph.focus();
    await this.page.evaluate(() => {
      const note = ({ clipboardData }: ClipboardEvent) => {
        document.documentElement.dataset.copied = clipboardData?.getData('text/plain') ?? '';
      };
      addEventListener('copy', note, { once: true });
    });
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('ControlOrMeta+c');
    await this.page.keyboard.press('Escape');
    const copied = await this.page.evaluate(() => document.documentElement.dataset.copied);
    return JSON.parse(copied ?? '') as GraphDocument;
  }

  /** Where a part of a card is in the window. */
  async find(id: string, part: Part = 'card', graph?: GraphDocument): Promise<Place> {
    const { cards, cardOf } = visibleGraph(graph ?? (await this.document()));
    const { x, y, width, inputs } = cards[cardOf.get(id) ?? -1];
    const offsets: Record<Part, Place> = {
      card: { x: width / 4, y: -20 },
      middle: { x: 0, y: 0 },
      name: { x: -width / 4, y: -20 },
      data: { x: -width / 4, y: 16 },
      grad: { x: width / 4, y: 16 },
      output: { x: width / 2, y: 0 },
      first: { x: -width / 2, y: inputs[0]?.y },
      second: { x: -width / 2, y: inputs[1]?.y },
      button: { x: -width / 8, y: 56 },
    };
    return this.onScreen({ x: x + offsets[part].x, y: y + offsets[part].y });
  }

  /** Where a place of the document is in the window. */
  async onScreen({ x, y }: Place): Promise<Place> {
    const canvas = this.page.locator('[data-view]');
    const view = (await canvas.getAttribute('data-view')) ?? '';
    const [zoom, panX, panY] = view.split(' ').map(Number);
    const { x: left, y: top } = (await canvas.boundingBox())!;
    return { x: left + x * zoom + panX, y: top + y * zoom + panY };
  }

  /** The middle of the canvas, and so many pixels from it. */
  async middle(dx = 0, dy = 0): Promise<Place> {
    const { x, y, width, height } = (await this.graph.boundingBox())!;
    return { x: x + width / 2 + dx, y: y + height / 2 + dy };
  }

  /** Presses, moves in steps and lets go. */
  async drag(from: Place, to: Place): Promise<void> {
    await this.hold(from, to);
    await this.page.mouse.up();
  }

  async hold(from: Place, to: Place): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
    await mouse.move(to.x, to.y, { steps: 3 });
  }

  /** From a port to a port, or to whatever the place is in. */
  async wire(from: string, to: string, part: Part = 'card'): Promise<void> {
    const graph = await this.document();
    await this.drag(await this.find(from, 'output', graph), await this.find(to, part, graph));
  }

  async click(id: string, part: Part = 'card', how?: ClickOptions): Promise<void> {
    const { x, y } = await this.find(id, part);
    await this.page.mouse.click(x, y, how);
  }

  /** As from the desktop, as soon as the page says that it takes them. */
  async dropFiles(files: readonly DroppedFile[]): Promise<void> {
    const drag = (type: string) =>
      this.page.evaluate(
        ([type, files]) => {
          const dataTransfer = new DataTransfer();
          for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
          const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
          document.querySelector('main')!.dispatchEvent(event);
        },
        [type, files] as const,
      );
    await expect(async () => {
      await drag('dragover');
      await expect(this.page.getByText('Drop the files to open them')).toBeVisible({
        timeout: 500,
      });
    }).toPass();
    await drag('drop');
  }

  /** Undoes all that there is to undo. */
  undoAll = () => pressOut(this.undo);
  redoAll = () => pressOut(this.redo);
}
