/** The document that is shared: the sender's own, with what the visitor should see of it. */
import type { GraphDocument, ViewRecord } from '../engine';
import { HIDDEN, type SharingChoices } from './types';

/** What somebody else wished of the graph is kept when it is passed on, until it is unwished. */
export function wishesOf({ view }: GraphDocument): SharingChoices {
  const hidden = view?.hide ?? [];
  return {
    places: true,
    locked: view?.locked === true,
    hide: HIDDEN.filter((part) => hidden.includes(part)),
    step: view?.step,
  };
}

export function sharingCopy(document: GraphDocument, choices: SharingChoices): GraphDocument {
  const { view: _, ...rest } = choices.places ? document : withoutPlaces(document);
  const view = sharedView(document.view ?? {}, choices);
  return Object.keys(view).length === 0
    ? (rest as GraphDocument)
    : { ...(rest as GraphDocument), view };
}

/** Without the places of cards; the layout then finds them anew. */
function withoutPlaces(document: GraphDocument): GraphDocument {
  const { nodes, groups } = document;
  return {
    ...document,
    nodes: nodes.map(({ at: _, ...node }) => node),
    ...(groups && { groups: groups.map(({ at: _, ...group }) => group) }),
  };
}

function sharedView(view: ViewRecord, { locked, hide, step }: SharingChoices): ViewRecord {
  const { hide: _, locked: __, step: ___, ...rest } = view;
  return {
    ...rest,
    ...(hide.length > 0 && { hide: [...hide] }),
    ...(locked && { locked }),
    ...(step !== undefined && { step }),
  };
}
