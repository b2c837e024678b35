// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useLatest } from '../../../components/controls/use-latest.ts';

afterEach(cleanup);

interface Waiting {
  answer: (value: string) => Promise<void>;
  fail: (error: Error) => Promise<void>;
}

/** Questions that are answered when the test says so. */
function aPage() {
  const waiting = new Map<string, Waiting>();
  function Page({ question }: { question: string }) {
    const ask = () =>
      new Promise<string>((resolve, reject) => {
        waiting.set(question, {
          answer: (value) => act(async () => resolve(value)),
          fail: (error) => act(async () => reject(error)),
        });
      });
    const { value, error, waiting: busy } = useLatest(question === '' ? null : ask, question);
    return <output>{`${value} ${error instanceof Error ? error.message : '-'} ${busy ? 'waiting' : 'done'}`}</output>;
  }
  const { rerender } = render(<Page question="一" />);
  return {
    waiting,
    ask: (question: string) => act(() => rerender(<Page question={question} />)),
    shown: () => screen.getByRole('status').textContent,
  };
}

it('drops an answer that a later question has overtaken', async () => {
  const { waiting, ask, shown } = aPage();
  await ask('二');
  await waiting.get('二')!.answer('two');
  await waiting.get('一')!.answer('one');
  expect(shown()).toBe('two - done');
});

it('drops a failure that a later question has overtaken', async () => {
  const { waiting, ask, shown } = aPage();
  await ask('二');
  await waiting.get('一')!.fail(new Error('late'));
  expect(shown()).toBe('null - waiting');
});

it('keeps the last answer in view while it waits for the next', async () => {
  const { waiting, ask, shown } = aPage();
  await waiting.get('一')!.answer('one');
  await ask('二');
  expect(shown()).toBe('one - waiting');
});

it('shows nothing when nothing is asked', async () => {
  const { waiting, ask, shown } = aPage();
  await waiting.get('一')!.answer('one');
  await ask('');
  expect(shown()).toBe('null - done');
});

it('shows what failed in place of an older answer', async () => {
  const { waiting, ask, shown } = aPage();
  await waiting.get('一')!.answer('one');
  await ask('二');
  await waiting.get('二')!.fail(new Error('no answer'));
  expect(shown()).toBe('null no answer done');
});
