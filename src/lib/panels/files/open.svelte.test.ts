import { describe, expect, it } from 'vitest';
import { success, type GraphDocument } from '../../engine';
import type { Library } from '../../editor';
import { learnTheRest } from '../../messages';
import { fileText } from '../../share';
import { benchWith } from '../testing';
import { Workbench } from '../workbench';
import { MOST_FILES, openFiles } from './open';
import type { Source } from './read';

await learnTheRest();

const GRAPH: GraphDocument = {
  format: 'wiregrad',
  version: 1,
  title: 'One',
  nodes: [{ id: 'x', op: 'input', value: 2 }],
};

function source(name: string, text: string): Source {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}
const graph = (title: string): Source => source(`${title}.json`, fileText({ ...GRAPH, title }));

/** A library that only writes down what it is given. */
function bench() {
  const kept: string[] = [];
  const keep = (how: string) => (document: GraphDocument) => {
    kept.push(`${how} ${document.title}`);
    return Promise.resolve(success(null));
  };
  const library = { importDocument: keep('open'), keepAside: keep('aside') } as unknown as Library;
  const { editor, draft, preferences } = benchWith('y = x').bench;
  return { bench: new Workbench({ editor, draft, preferences, library }), kept };
}

describe('files that are opened', () => {
  it('become documents of their own, of which the first is shown', async () => {
    const { bench: workbench, kept } = bench();
    await openFiles(workbench, [graph('One'), graph('Two'), graph('Three')]);
    expect(kept).toEqual(['open One', 'aside Two', 'aside Three']);
    expect(workbench.notice?.text).toContain('3 graphs were opened: “One” is shown');
    expect(workbench.notice?.action).toBeNull();
  });

  it('say nothing but that one was opened, where it is only one', async () => {
    const { bench: workbench, kept } = bench();
    await openFiles(workbench, [graph('One')]);
    expect(kept).toEqual(['open One']);
    expect(workbench.notice).toBeNull();
    expect(workbench.announcement.text).toBe('“One” was opened.');
  });

  it('are refused with their names and reasons, and keep no other from being opened', async () => {
    const { bench: workbench, kept } = bench();
    await openFiles(workbench, [source('a.png', '\u0000'), graph('Two'), source('b.csv', 'x,y')]);
    expect(kept).toEqual(['open Two']);
    expect(workbench.notice?.text).toBe('“Two” was opened. 2 files could not be opened.');
    workbench.notice?.action?.run();
    const { popup } = workbench;
    const refused = popup?.kind === 'refused' ? popup.files : [];
    expect(refused.map(({ name, problems }) => [name, problems[0].code])).toEqual([
      ['a.png', 'file-not-text'],
      ['b.csv', 'not-json'],
    ]);
  });

  it('say at once why, where it is only one that is refused', async () => {
    const { bench: workbench } = bench();
    await openFiles(workbench, [
      source(`sum${String.fromCodePoint(0x202e)}.json`, '{"format": "other"}'),
    ]);
    expect(workbench.notice?.text).toMatch(/^sum\.json was not opened\. /);
    expect(workbench.notice?.action).toBeNull();
  });

  it('are not even read where they are too large, or where reading fails', async () => {
    const { bench: workbench, kept } = bench();
    const never = () => Promise.reject(new Error('read'));
    const huge: Source = { name: 'huge.json', size: 2 ** 40, arrayBuffer: never };
    const folder: Source = { name: 'folder', size: 4096, arrayBuffer: never };
    await openFiles(workbench, [huge, folder]);
    expect(kept).toEqual([]);
    workbench.notice?.action?.run();
    const files = workbench.popup?.kind === 'refused' ? workbench.popup.files : [];
    expect(files.map(({ problems }) => problems[0].code)).toEqual(['too-large', 'file-unreadable']);
  });

  it('can be stopped, and what was opened until then stays', async () => {
    const { bench: workbench, kept } = bench();
    const stopping: Source = {
      ...graph('Third'),
      get name() {
        workbench.task?.stop();
        return 'third.json';
      },
      arrayBuffer: () => Promise.reject(new Error('read')),
    };
    const more = Array.from({ length: 7 }, (_, place) => graph(`After ${place}`));
    await openFiles(workbench, [graph('One'), graph('Two'), stopping, ...more]);
    expect(kept).toEqual(['open One', 'aside Two']);
    expect(workbench.notice?.text).toContain('7 files were not looked at.');
    expect(workbench.task).toBeNull();
  });

  it('are so many at once and no more', async () => {
    const { bench: workbench, kept } = bench();
    await openFiles(
      workbench,
      Array.from({ length: MOST_FILES + 3 }, (_, place) => graph(`${place}`)),
    );
    expect(kept).toHaveLength(MOST_FILES);
    expect(workbench.notice?.text).toContain('3 files were not looked at.');
  });
});
