import { expect, it } from 'vitest';
import { type Facts, writeDiagnostics } from '../../../platform/own-page/diagnostics.ts';
import { DEFAULT_SETTINGS } from '../../../platform/shared/settings.ts';

const facts: Facts = {
  version: '1.2.3',
  userAgent: 'Mozilla/5.0 Chrome/156.0',
  uiLanguage: 'zh-TW',
  record: { hash: 'ab12', events: 3, transcripts: 5, paragraphs: 700 },
  allSites: true,
  shortcuts: { 'look-up': 'Alt+Y' },
  settings: { ...DEFAULT_SETTINGS, offSites: ['secret.example', 'bank.example'] },
  stored: { history: 120, notebookEntries: 4 },
  failures: [{ at: '2026-03-10T00:00:00.000Z', failure: 'no-answer', during: '/popup.html', kind: 'KnownFailure' }],
};

it('names versions, counts, switches and the last failures', () => {
  const text = writeDiagnostics(facts);
  for (const part of [
    'Yuanhua 1.2.3',
    'Chrome/156.0',
    '3 events, 5 transcripts, 700 paragraphs',
    '"theme":"auto"',
    '"notebookEntries":4',
    'Alt+Y',
    '2026-03-10T00:00:00.000Z no-answer (KnownFailure) during /popup.html',
  ])
    expect(text).toContain(part);
});

it('counts the sites that are off and names none', () => {
  const text = writeDiagnostics(facts);
  expect(text).toContain('"offSites":2');
  expect(text).not.toMatch(/secret|bank/);
});

it('says that the record cannot be read', () => {
  expect(writeDiagnostics({ ...facts, record: null })).toContain('record: cannot be read');
});
