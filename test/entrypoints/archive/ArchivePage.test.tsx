// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArchivePage } from '../../../entrypoints/archive/ArchivePage.tsx';
import type { ArchiveServices } from '../../../entrypoints/archive/services.ts';
import { ArchiveFailure } from '../../../platform/archive/ask-archive.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { aView } from '../../support/answers.ts';

const STORED = { origin: 'https://archive.example', token: 'yh_token', name: 'Desk' };
const QUOTE = '中方宣布的800亿美元资金支持已落实或作出安排近50%';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function services(more: Partial<ArchiveServices> = {}): ArchiveServices {
  return {
    lookUp: vi.fn(async () => aView()),
    findInArchive: vi.fn(async () => ({ view: aView(), transcripts: [], isPartial: false })),
    connect: vi.fn(async (access) => ({ ...access, name: 'Desk' })),
    disconnect: vi.fn(async () => undefined),
    copy: async () => true,
    keep: vi.fn(async () => true),
    openReader: async () => null,
    ...more,
  };
}

const type = (label: string, value: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const submit = (): void => void fireEvent.submit(document.querySelector('form')!);

describe('connecting', () => {
  it('names the host and what is sent before anything is', async () => {
    const own = services();
    render(<ArchivePage words="" stored={null} services={own} />);
    type(t('archive.connect.address'), 'http://archive.example');
    type(t('archive.connect.token'), 'yh_token');
    submit();
    expect((await screen.findByRole('alert')).textContent).toBe(t('archive.connect.bad-address'));
    type(t('archive.connect.address'), 'https://archive.example/');
    submit();
    await screen.findByText(t('archive.consent.title', { host: 'archive.example' }));
    expect(screen.getByText(t('archive.consent.sent'))).toBeTruthy();
    expect(own.connect).not.toHaveBeenCalled();
    press(t('archive.consent.cancel'));
    expect(screen.queryByText(t('archive.consent.sent'))).toBeNull();
    submit();
    await screen.findByText(t('archive.consent.sent'));
    press(t('archive.consent.agree'));
    await screen.findByLabelText(t('archive.ask.label'));
    expect(own.connect).toHaveBeenCalledWith({ origin: 'https://archive.example', token: 'yh_token' });
    expect(own.findInArchive).not.toHaveBeenCalled();
  });

  it('says why it could not', async () => {
    const connect = vi.fn(async () => Promise.reject(new ArchiveFailure('unauthorized', '')));
    render(<ArchivePage words="" stored={null} services={services({ connect })} />);
    type(t('archive.connect.address'), 'https://archive.example');
    type(t('archive.connect.token'), 'yh_token');
    submit();
    await screen.findByText(t('archive.consent.sent'));
    press(t('archive.consent.agree'));
    expect((await screen.findByRole('alert')).textContent).toBe(t('archive.failed.unauthorized'));
  });
});

it('names the host once where the archive has no name of its own', () => {
  render(<ArchivePage words="" stored={{ ...STORED, name: 'archive.example' }} services={services()} />);
  expect(screen.getByText(t('archive.there', { name: 'archive.example' }))).toBeTruthy();
});

describe('asking', () => {
  it('sends nothing until the reader asks, and shows what was sent', async () => {
    const own = services();
    render(<ArchivePage words={QUOTE} stored={STORED} services={own} />);
    expect(own.findInArchive).not.toHaveBeenCalled();
    submit();
    await screen.findByText(t('archive.sent', { host: 'archive.example', words: QUOTE }));
    expect(vi.mocked(own.findInArchive).mock.calls).toEqual([[STORED, QUOTE, expect.any(AbortSignal)]]);
  });

  it('keeps what it found in the notebook, as the finding of that source', async () => {
    const own = services();
    render(<ArchivePage words={QUOTE} stored={STORED} services={own} />);
    submit();
    const there = within(screen.getByRole('region', { name: t('archive.there', { name: 'Desk' }) }));
    fireEvent.click(await there.findByRole('button', { name: t('notebook.keep') }));
    await there.findByRole('button', { name: t('notebook.kept') });
    const [view, match] = vi.mocked(own.keep).mock.calls[0]!;
    expect(view.answer.matches).toContain(match);
  });

  it('sends no words that are too few to be compared', async () => {
    const own = services();
    render(<ArchivePage words="多极化" stored={STORED} services={own} />);
    submit();
    await screen.findByText(t('archive.ask.short'));
    expect(own.findInArchive).not.toHaveBeenCalled();
    expect(own.lookUp).toHaveBeenCalledWith('多极化');
  });

  it('shows the own answer meanwhile, and says that the archive is late, or was not reached', async () => {
    let fail: (error: unknown) => void = () => undefined;
    const findInArchive = (): Promise<never> => new Promise((_done, failed) => (fail = failed));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    render(<ArchivePage words={QUOTE} stored={STORED} services={services({ findInArchive })} />);
    submit();
    await vi.advanceTimersByTimeAsync(1000);
    expect(screen.queryByText(t('archive.late'))).toBeNull();
    await vi.advanceTimersByTimeAsync(600);
    vi.useRealTimers();
    await screen.findByText(t('archive.late'));
    expect(document.querySelector('section[aria-labelledby=own] .finding')).not.toBeNull();
    fail(new ArchiveFailure('unreachable', ''));
    expect((await screen.findByRole('alert')).textContent).toBe(t('archive.failed.unreachable'));
  });

  it('says that a part did not answer, and never that nothing is there', async () => {
    const none = aView([], { wording: 'none' });
    const findInArchive = async () => ({ view: none, transcripts: [], isPartial: true });
    render(<ArchivePage words={QUOTE} stored={STORED} services={services({ findInArchive })} />);
    submit();
    expect((await screen.findByRole('alert')).textContent).toBe(t('archive.partial'));
    expect(document.querySelector('section[aria-labelledby=there] .finding')).toBeNull();
  });

  it('forgets the token when it is disconnected', async () => {
    const own = services();
    render(<ArchivePage words="" stored={STORED} services={own} />);
    press(t('archive.disconnect'));
    await screen.findByLabelText(t('archive.connect.token'));
    expect(own.disconnect).toHaveBeenCalled();
  });
});
