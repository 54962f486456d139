/** Brings the browser's drags from outside the canvas to where they come in. */
import { contactOf, type Ears } from './contact';

/** What the palette's items carry; the second one as well when they can go on a wire. */
const ITEM = 'application/x-wiregrad-item';
const ON_WIRE = 'application/x-wiregrad-on-wire';

export function listenToDrops(ears: Ears, signal: AbortSignal): void {
  const { element, incoming, onchange } = ears;
  const carries = ({ dataTransfer }: DragEvent, type: string): boolean =>
    dataTransfer?.types.includes(type) ?? false;

  const over = (event: DragEvent) => {
    if (!carries(event, ITEM)) return;
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'copy';
    incoming.over(contactOf(event, ears), carries(event, ON_WIRE));
    onchange();
  };
  const leave = () => {
    incoming.leave();
    onchange();
  };
  const drop = (event: DragEvent) => {
    if (!carries(event, ITEM)) return;
    event.preventDefault();
    const item = event.dataTransfer!.getData(ITEM);
    incoming.drop(contactOf(event, ears), item, carries(event, ON_WIRE));
    onchange();
  };
  element.addEventListener('dragenter', over, { signal });
  element.addEventListener('dragover', over, { signal });
  element.addEventListener('dragleave', leave, { signal });
  element.addEventListener('drop', drop, { signal });
}
