// How a page talks with an embedded graph. Copy what you need; nothing else has to be loaded.

const frame = document.querySelector('#led');
/** Messages go to this place alone, and only those that come from it are believed. */
const origin = new URL(frame.src).origin;

const send = (message) => frame.contentWindow.postMessage({ wiregrad: 1, ...message }, origin);

const heard = new Map([
  // It is there now, or was already: whoever says hello is told of all that follows.
  ['ready', ({ id }) => (id === 'hello' ? load() : send({ type: 'hello', id: 'hello' }))],
  ['state', ({ id, state }) => show(state, id)],
  // By somebody's hand. What it has become has to be asked for.
  ['change', () => send({ type: 'getState' })],
  ['resize', ({ height }) => (frame.height = height)],
  ['error', () => undefined],
]);

addEventListener('message', ({ source, origin: from, data }) => {
  if (source !== frame.contentWindow || from !== origin || data?.wiregrad !== 1) return;
  note(data);
  heard.get(data.type)?.(data);
});

// It may have been there before this script was.
send({ type: 'hello', id: 'hello' });

const weight = document.querySelector('#weight');
weight.addEventListener('input', load);
document.querySelector('#ask').addEventListener('click', () => send({ type: 'getState', id: 1 }));
document.querySelector('#break').addEventListener('click', () => {
  send({ type: 'load', id: 2, document: { format: 'wiregrad', version: 1, nodes: 'none' } });
});
document.querySelector('#theme').addEventListener('change', ({ target }) => {
  send({ type: 'theme', theme: target.value });
});

function load() {
  document.querySelector('#weight-now').value = weight.value;
  send({ type: 'load', id: 'slider', document: neuron(Number(weight.value)) });
}

/** A document, as a file of wiregrad holds it. Where `at` is left out, places are found. */
function neuron(value) {
  return {
    format: 'wiregrad',
    version: 1,
    title: 'Neuron',
    nodes: [
      { id: 'x', op: 'input', value: 2 },
      { id: 'w', op: 'parameter', value },
      { id: 'b', op: 'parameter', value: 6.5 },
      { id: 'p', op: 'mul', inputs: ['x', 'w'] },
      { id: 's', op: 'add', inputs: ['p', 'b'] },
      { id: 'o', op: 'tanh', inputs: ['s'] },
    ],
    output: 'o',
  };
}

/** Texts go in as texts: a graph may be named as its maker likes. */
function show({ numbers, link, document: graph }, id) {
  const rows = numbers.map(({ id, data, grad }) => {
    const row = document.createElement('tr');
    row.append(...[id, short(data), short(grad)].map(cell));
    return row;
  });
  document.querySelector('#numbers').replaceChildren(...rows);
  // What answers the slider is behind it, and must not pull it back.
  if (id !== 'slider') follow(graph);
  const anchor = document.querySelector('#link');
  anchor.hidden = link === null;
  if (link !== null) anchor.href = link;
}

function follow({ nodes }) {
  const now = nodes.find(({ id }) => id === 'w')?.value ?? 0;
  weight.value = now;
  document.querySelector('#weight-now').value = short(now);
}

const short = (number) =>
  number === null ? 'not computed' : String(Number(number.toPrecision(4)));

function cell(text) {
  const made = document.createElement('td');
  made.textContent = text;
  return made;
}

function note({ type, id = null, height, code, message, revision }) {
  const said = [type, id, height, revision, code, message].filter((part) => part != null);
  const line = document.createElement('li');
  line.textContent = said.join(' · ');
  const events = document.querySelector('#events');
  events.prepend(line);
  while (events.children.length > 20) events.lastChild.remove();
}
