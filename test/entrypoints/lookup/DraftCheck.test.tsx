// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftCheck } from '../../../entrypoints/lookup/DraftCheck.tsx';
import type { Ask } from '../../../platform/shared/ask.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';
import { aCheck, aStatement } from '../../support/a-check.ts';

beforeEach(() => {
  setLocale('zh-CN');
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  setLocale('en');
});

/** A background that compares a draft when a test lets it. */
function open() {
  const asked: { type: string; ask: { id: string; text: string } }[] = [];
  const waiting: { resolve: (check: ReturnType<typeof aCheck>) => void; reject: (error: unknown) => void }[] = [];
  const ask = ((type: string, payload: { id: string; text: string }) => {
    asked.push({ type, ask: payload });
    if (type === 'checkDraft') return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    if (type === 'draftProgress') return Promise.resolve({ progress: [1, 4] });
    return Promise.resolve(type === 'contents' ? { events: [], next: null } : null);
  }) as unknown as Ask;
  const switches = { read: async () => [], write: async () => {} };
  const world = {
    ask,
    corpus: { version: '1', hash: 'ab' },
    open: async () => null,
    store: async () => true,
    words: () => Promise.reject(new Error('no file is written')),
  };
  render(<DraftCheck world={world} switches={switches} isPrivate={false} />);
  const texts = () =>
    asked
      .filter(({ type }) => type === 'checkDraft')
      .map(({ ask: { text } }) =>
        (JSON.parse(text) as { blocks: { text: string }[] }).blocks.map((block) => block.text),
      );
  return { asked, waiting, texts };
}
const paste = (text: string): void => {
  fireEvent.input(screen.getByRole('textbox', { name: '文稿' }), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: '核对文稿' }));
};
const drop = (...files: File[]) => {
  // happy-dom's own has no files.
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files, types: ['Files'] } });
  fireEvent(screen.getByRole('region', { name: '核对整篇文稿' }), event);
};
const settle = () => act(async () => void (await new Promise((wake) => setTimeout(wake))));

describe('a draft', () => {
  it('is compared as a page is, paragraph by paragraph, and its statements are listed without a page to lead to', async () => {
    const { waiting, texts } = open();
    paste('标题\n王毅说：“一句话。”');
    await settle();
    expect(texts()).toEqual([['标题', '王毅说：“一句话。”']]);
    expect(screen.getByRole('progressbar')).toBeTruthy();
    waiting[0]!.resolve(aCheck([aStatement()], { page: { address: '', title: '', dates: [] } }));
    await settle();
    expect(document.querySelectorAll('.statement-line')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /核对本页|重新核对|清除/ })).toBeNull();
    expect(screen.getByRole('button', { name: '导出核对结果' })).toBeTruthy();
  });

  it('from a file is named, and dropped on the page as well', async () => {
    const { texts } = open();
    drop(new File(['王毅说：“一句话。”'], '专稿.txt'));
    await settle();
    await vi.waitFor(() => expect(texts()).toEqual([['王毅说：“一句话。”']]));
    expect(screen.getByText('文件：专稿.txt')).toBeTruthy();
  });

  it('that cannot be read says what is wrong, with which file, and what to do; another can be chosen', async () => {
    const { texts } = open();
    drop(new File(['%PDF-1.7'], '专稿.pdf'));
    expect((await screen.findByRole('alert')).textContent).toBe(
      '无法核对“专稿.pdf”：不能读取 PDF。请复制其中的文字，粘贴到框里。',
    );
    paste('王毅说：“一句话。”');
    await settle();
    expect(texts()).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('of nothing but spaces is not compared', async () => {
    const { asked } = open();
    paste(' \n ');
    await settle();
    expect(asked).toEqual([]);
  });

  it('can be stopped, and shows what was found until then', async () => {
    const { asked, waiting } = open();
    paste('王毅说：“一句话。”');
    await settle();
    fireEvent.click(screen.getByRole('button', { name: '停止' }));
    expect(asked.at(-1)).toMatchObject({ type: 'stopDraft', ask: { id: asked[0]!.ask.id } });
    waiting[0]!.resolve(aCheck([aStatement()], { cut: 'cancelled' }));
    await settle();
    expect(document.body.textContent).toContain('核对中途停止');
  });

  it('that is replaced by another shows nothing of the first, however late that is answered', async () => {
    const { asked, waiting } = open();
    paste('第一篇');
    await settle();
    paste('第二篇');
    await settle();
    expect(asked.map(({ type }) => type)).toContain('stopDraft');
    waiting[1]!.resolve(aCheck([aStatement({ text: '第二篇的话' })]));
    await settle();
    waiting[0]!.resolve(aCheck([aStatement({ text: '第一篇的话' })]));
    await settle();
    expect([...document.querySelectorAll('.statement-words')].map(({ textContent }) => textContent)).toEqual([
      '第二篇的话',
    ]);
  });

  it('that the background cannot compare says so', async () => {
    const { waiting } = open();
    paste('王毅说：“一句话。”');
    await settle();
    waiting[0]!.reject(new KnownFailure('record-missing'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^无法读取扩展内的记录/);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
