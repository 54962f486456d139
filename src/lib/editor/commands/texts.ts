/** Sets what a document says about itself and about its parts. */
import { failure, LIMITS, success, type Outcome } from '../../engine';
import type { Command } from './command';
import { changeGroup, changeNode, without } from './records';

/** An empty text is taken away, as in all of these. */
export const setTitle =
  (title: string): Command =>
  (document) =>
    success(title === '' ? without(document, 'title') : { ...document, title });

/** The caption under the name. */
export const setLabel =
  (id: string, label: string): Command =>
  (document) =>
    changeNode(document, id, (node) => labelled(node, label));

export const setGroupLabel =
  (id: string, label: string): Command =>
  (document) =>
    changeGroup(document, id, (group) => labelled(group, label));

function labelled<T extends { readonly label?: string }>(record: T, label: string): Outcome<T> {
  if (label === (record.label ?? '')) return success(record);
  if (label === '') return success(without(record, 'label'));
  const most = LIMITS.labelCodePoints;
  if ([...label].length > most) return failure({ code: 'label-too-long', params: { most } });
  return success({ ...record, label });
}
