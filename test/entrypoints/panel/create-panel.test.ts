// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { LENT } from '../../../entrypoints/mark/lent.ts';
import { createPanel } from '../../../entrypoints/panel/create-panel.ts';
import { handover } from '../../../platform/in-page/handover.ts';
import { pageSettings } from '../../../platform/shared/page-settings.ts';
import { DEFAULT_SETTINGS } from '../../../platform/shared/settings.ts';
import { aView } from '../../support/answers.ts';

it('a panel that cannot be shown is told of as that, and not as one that was opened', () => {
  // The outer page of the PDF viewer.
  Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
  const ask = vi.fn(async () => null);
  handover().lent = LENT;
  const panel = createPanel();
  panel.open({
    quote: { text: '风雨不动安如山', length: 7 },
    place: null,
    answer: Promise.resolve(aView([])),
    settings: pageSettings({ ...DEFAULT_SETTINGS, locale: 'en' }, null, []),
    words: { locale: 'en', words: {} },
    ask,
    takeFocus: false,
  });
  expect(panel.isOpen()).toBe(false);
  expect(ask.mock.calls).toEqual([['tellTrouble', { trouble: 'not-shown' }]]);
});
