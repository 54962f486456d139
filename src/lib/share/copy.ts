/** The document that is shared: the sender's own, with what the visitor should see of it. */
import type { GraphDocument, ViewRecord } from '../engine';
import type { SharingChoices } from './types';

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

function sharedView(view: ViewRecord, { locked, hide }: SharingChoices): ViewRecord {
  const { hide: _, locked: __, ...rest } = view;
  return {
    ...rest,
    ...(hide.length > 0 && { hide: [...hide] }),
    ...(locked && { locked }),
  };
}
