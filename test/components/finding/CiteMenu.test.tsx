// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../../../data/names.ts';
import { CiteMenu } from '../../../components/finding/CiteMenu.tsx';
import { citedPassage } from '../../../engine/cite/cite.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aTranscript, aTurn } from '../../support/a-record.ts';
import { waitFor } from '../../support/wait-for.ts';

const turn = aTurn({ transcript: '2017-03-08.scio', key: 'a14', paragraphs: ['拳头硬不等于道理硬。'] });
const cited = citedPassage(
  { ...aTranscript({ id: '2017-03-08.scio', turns: [turn] }), source: 'bundled' },
  turn,
  turn.paragraphs[0]!,
);

describe('CiteMenu', () => {
  beforeEach(() => setLocale('en'));
  afterEach(cleanup);

  it('shows the citation that it copies, in the style chosen', async () => {
    const copied: string[] = [];
    const onStyle = vi.fn<(style: string) => void>();
    const onCopy = async (text: string) => copied.push(text) > 0;
    const { container } = render(
      <CiteMenu cited={cited} english={ENGLISH} today="2026-11-21" onCopy={onCopy} onStyle={onStyle} />,
    );
    const shown = () => container.querySelector('.cite-text')!.textContent;
    expect(shown()).toMatch(/^王毅\. 外交部长王毅就/);

    fireEvent.change(screen.getByRole('combobox', { name: 'Citation style' }), { target: { value: 'apa' } });
    expect(shown()).toMatch(/^Wang, Y\. \[王毅\]/);
    expect(onStyle).toHaveBeenCalledWith('apa');

    fireEvent.click(screen.getByRole('button', { name: 'Copy the citation' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Citation copied'));
    expect(copied).toEqual([shown()]);
  });

  it('says so when nothing was copied, and takes it back for another style', async () => {
    render(<CiteMenu cited={cited} english={ENGLISH} today="2026-11-21" onCopy={async () => false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the citation' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Could not be copied'));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'plain' } });
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('writes the styles without a language of their own in that of the interface', () => {
    setLocale('zh-TW');
    const { container } = render(
      <CiteMenu cited={cited} english={ENGLISH} today="2026-11-21" style="plain" onCopy={async () => true} />,
    );
    expect(container.querySelector('.cite-text')!.textContent).toContain('檢索日期2026年11月21日');
  });
});
