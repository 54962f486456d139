/** What an embedded graph shows for an address, and for what the page around sends. */
import { describe, expect, it } from 'vitest';
import { Editor } from '../../editor';
import type { GraphDocument } from '../../engine';
import { hashOf } from './links';
import { NOTHING, Session } from './session.svelte';

const square = (title: string): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  title,
  nodes: [
    { id: 'x', op: 'input', value: 3, at: [0, 0] },
    { id: 'y', op: 'mul', inputs: ['x', 'x'], at: [20, 0] },
  ],
});

function hashFor(title: string): string {
  const hash = hashOf(square(title));
  return hash.ok ? hash.value : '';
}

function opened() {
  const editor = new Editor(NOTHING);
  return { editor, session: new Session(editor, () => 'https://example.org/') };
}

describe('an embedded graph', () => {
  it('is the one of the link', async () => {
    const { editor, session } = opened();
    await session.open({ hash: hashFor('One'), search: '' });
    expect(editor.document).toEqual(square('One'));
  });

  it('is an example where the address says nothing, or one to come', async () => {
    const { editor, session } = opened();
    await session.open({ hash: '', search: '?theme=dark' });
    expect(editor.document.title).toBe('Neuron with tanh');
    const waiting = opened();
    await waiting.session.open({ hash: '', search: '?theme=dark&wait' });
    expect(waiting.session.isWaiting).toBe(true);
    await waiting.session.load({ document: square('Sent') });
    expect(waiting.session.isWaiting).toBe(false);
    expect(waiting.editor.document.title).toBe('Sent');
  });

  it('is none where the link is cut off, which is said in a sentence', async () => {
    const { editor, session } = opened();
    await session.open({ hash: hashFor('One'), search: '' });
    await session.open({ hash: hashFor('Two').slice(0, -4), search: '' });
    expect(editor.document).toEqual(NOTHING);
    expect(session.complaint).toContain('cut off');
    await session.open({ hash: hashFor('Two'), search: '' });
    expect(session.complaint).toBe('');
    expect(editor.document.title).toBe('Two');
  });

  it('stays where the page around sends what is none', async () => {
    const { editor, session } = opened();
    await session.load({ document: square('One') });
    for (const what of [{ link: 'nonsense' }, { document: { format: 'other' } }]) {
      expect((await session.load(what)).ok).toBe(false);
    }
    expect(editor.document.title).toBe('One');
    expect(session.complaint).toBe('');
  });

  it('is the newest that was asked for, whichever was read first', async () => {
    const { editor, session } = opened();
    await Promise.all([
      session.load({ link: hashFor('One') }),
      session.load({ document: square('Two') }),
    ]);
    expect(editor.document.title).toBe('Two');
  });

  it('is what the page around has sent, where a wrong link is read later than that', async () => {
    const { editor, session } = opened();
    await Promise.all([
      session.open({ hash: hashFor('One').slice(0, -4), search: '' }),
      session.load({ document: square('Two') }),
    ]);
    expect(editor.document.title).toBe('Two');
    expect(session.complaint).toBe('');
  });

  it('is the one of the link, where the page around has meanwhile sent what is none', async () => {
    const { editor, session } = opened();
    await Promise.all([
      session.open({ hash: hashFor('One'), search: '' }),
      session.load({ document: { format: 'other' } }),
    ]);
    expect(editor.document.title).toBe('One');
  });

  it('is the example again where the address loses its link before that is read', async () => {
    const { editor, session } = opened();
    await Promise.all([
      session.open({ hash: hashFor('One'), search: '' }),
      session.open({ hash: '', search: '' }),
    ]);
    expect(editor.document.title).toBe('Neuron with tanh');
  });

  it('tells all of it, with an address that opens it', async () => {
    const { session } = opened();
    await session.load({ document: square('One') });
    const state = await session.state();
    expect(state.document.title).toBe('One');
    expect(state.link).toBe(`https://example.org/${hashFor('One')}`);
    expect(state.numbers).toEqual([
      { id: 'x', data: 3, grad: null },
      { id: 'y', data: null, grad: null },
    ]);
  });

  it('has no more nodes than a link', async () => {
    const { editor, session } = opened();
    const nodes = Array.from({ length: 5001 }, (_, at) => ({
      id: `n${at}`,
      op: 'input',
      value: 1,
    }));
    const loaded = await session.load({ document: { format: 'wiregrad', version: 1, nodes } });
    expect(loaded).toMatchObject({ ok: false, problems: [{ code: 'embed-too-large' }] });
    expect(editor.document).toEqual(NOTHING);
  });
});
