import { describe, expect, it, vi } from 'vitest';
import { createQueue } from '../../../../platform/own-page/library/import-queue.ts';
import type { FileProblem, QueueWorld, ReadOutcome } from '../../../../platform/own-page/library/queue-item.ts';
import { aLibrary, aRead, understandPlainly } from '../../../support/a-library.ts';

const SETTLED = '2017年3月8日\n某人：一句话。';
const UNDATED = '某人：另一句话。';

const problem = (name: string, more: Partial<FileProblem> = {}): FileProblem => ({
  name,
  code: 'damaged',
  where: null,
  value: null,
  size: null,
  limit: null,
  total: 1,
  readings: [],
  ...more,
});

/** Files whose text is their own; a `|` parts the texts of an archive, and `!` is what nobody can read. */
const read: QueueWorld['read'] = async function* ({ name, blob }, { encoding }): AsyncGenerator<ReadOutcome> {
  const text = await blob.text();
  if (text === '?' && encoding === null) {
    yield { problem: problem(name, { code: 'not-decodable', readings: [{ encoding: 'big5', text: '一', score: 1 }] }) };
    return;
  }
  const parts = text.split('|');
  for (const [index, part] of parts.entries()) {
    const own = parts.length === 1 ? name : `${name} › ${index}`;
    yield part === '!'
      ? { problem: problem(own) }
      : { text: aRead(part, { name: own, encoding: encoding ?? 'utf-8' }) };
  }
};

function aQueue(library = aLibrary()) {
  const understand: QueueWorld['understand'] = async (text, corrections) => understandPlainly(text, corrections);
  const queue = createQueue({ read, understand, library, collection: () => 'main' });
  const states = () => queue.state().items.map(({ name, state }) => `${name} ${state}`);
  const add = (...texts: string[]) =>
    queue.addFiles(texts.map((text, index) => ({ name: `${index}.txt`, blob: new Blob([text]) })));
  const rested = () => vi.waitFor(() => expect(queue.state().isWorking).toBe(false));
  return { queue, library, states, add, rested };
}

describe('many files', () => {
  it('go in by themselves where nothing is open, and neither what needs the reader nor what is refused stops them', async () => {
    const { queue, library, states, add, rested } = aQueue();
    add(UNDATED, '!', SETTLED, SETTLED);
    await rested();
    expect(states()).toEqual(['0.txt needs-you', '1.txt refused', '2.txt kept', '3.txt same']);
    expect([...library.held.values()].map(({ kept }) => kept.read.source)).toEqual([SETTLED]);
    expect(queue.state().items[1]!.problem?.code).toBe('damaged');
    // What is kept takes no memory any longer.
    expect(queue.state().items[2]!.open).toBeNull();
  });

  it('are settled together, and then go in', async () => {
    const { queue, library, states, add, rested } = aQueue();
    add(UNDATED, `${UNDATED}。`);
    await rested();
    const ids = queue.state().items.map(({ id }) => id);
    await queue.settle(ids, () => [{ kind: 'fact', fact: 'date', value: null }]);
    await rested();
    expect(states()).toEqual(['0.txt kept', '1.txt kept']);
    expect([...library.held.values()].map(({ kept }) => kept.corrections)).toEqual([
      [{ kind: 'fact', fact: 'date', value: null }],
      [{ kind: 'fact', fact: 'date', value: null }],
    ]);
  });

  it('of an archive are a line each, at its place', async () => {
    const { states, add, rested } = aQueue();
    add(`${SETTLED}|!|${UNDATED}`, `${SETTLED}。`);
    await rested();
    expect(states()).toEqual(['0.txt › 0 kept', '0.txt › 1 refused', '0.txt › 2 needs-you', '1.txt kept']);
  });

  it('wait while it is paused, and go on', async () => {
    const { queue, states, add, rested } = aQueue();
    queue.pause();
    add(SETTLED, `${SETTLED}。`);
    expect(states()).toEqual(['0.txt waiting', '1.txt waiting']);
    queue.resume();
    await rested();
    expect(states()).toEqual(['0.txt kept', '1.txt kept']);
  });

  it('that are not kept yet are left out when it is cancelled', async () => {
    const { queue, library, states, add } = aQueue();
    queue.pause();
    add(SETTLED, UNDATED);
    await queue.cancel();
    expect(states()).toEqual(['0.txt left-out', '1.txt left-out']);
    expect(library.held.size).toBe(0);
  });

  it('wait in their place when the disk is full, and are kept once there is room', async () => {
    let isFull = true;
    const whole = aLibrary();
    const library = {
      ...whole,
      keep: (...asked: Parameters<typeof whole.keep>) =>
        isFull ? Promise.reject(new Error('full')) : whole.keep(...asked),
    };
    const { queue, states, add, rested } = aQueue(library);
    add(SETTLED, `${SETTLED}。`);
    await rested();
    expect(states()).toEqual(['0.txt ready', '1.txt ready']);
    expect(queue.state()).toMatchObject({ isPaused: true, failure: new Error('full') });
    isFull = false;
    queue.resume();
    await rested();
    expect(states()).toEqual(['0.txt kept', '1.txt kept']);
    expect(queue.state().failure).toBeNull();
  });
});

describe('a text that comes alone', () => {
  it('is looked at before it is kept, whatever is known of it', async () => {
    const { queue, states, add, rested } = aQueue();
    add(SETTLED);
    await rested();
    expect(states()).toEqual(['0.txt needs-you']);
    const [item] = queue.state().items;
    expect(item).toMatchObject({ isAlone: true });
    await queue.correct(item!.id, [{ kind: 'fact', fact: 'title', value: '讲话' }]);
    await queue.keep(item!.id);
    expect(states()).toEqual(['0.txt kept']);
  });

  it('is not alone when its file turns out to hold several', async () => {
    const { states, add, rested } = aQueue();
    add(`${SETTLED}|${SETTLED}。`);
    await rested();
    expect(states()).toEqual(['0.txt › 0 kept', '0.txt › 1 kept']);
  });

  it('can be read by another encoding where none was recognised', async () => {
    const { queue, states, add, rested } = aQueue();
    add('?');
    await rested();
    expect(states()).toEqual(['0.txt needs-you']);
    const [item] = queue.state().items;
    expect(item!.open).toBeNull();
    await queue.readAgain(item!.id, 'big5');
    expect(queue.state().items[0]!.open?.read.encoding).toBe('big5');
    expect(queue.state().items[0]!.problem).toBeNull();
  });

  it('stays open when it could not be kept', async () => {
    const { queue, states, add, rested } = aQueue(aLibrary({ keep: () => Promise.reject(new Error('full')) }));
    add(SETTLED);
    await rested();
    await expect(queue.keep(queue.state().items[0]!.id)).rejects.toThrow('full');
    expect(states()).toEqual(['0.txt needs-you']);
  });
});
