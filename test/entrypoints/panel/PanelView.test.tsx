// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PanelView } from '../../../entrypoints/panel/PanelView.tsx';
import { setLocale, t } from '../../../platform/shared/i18n.ts';
import { DEFAULT_SETTINGS } from '../../../platform/shared/settings.ts';
import { aMatch, aView, SENTENCE } from '../../support/answers.ts';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

/** What is pressed, and where it leads, is no matter here. */
const UNUSED = {} as Parameters<typeof PanelView>[0];
const draw = (refused: 'too-many' | null) =>
  render(
    <PanelView
      {...UNUSED}
      state={{ kind: 'answered', view: aView([aMatch()]) }}
      length={20}
      selected=""
      onBack={null}
      onLeaving={null}
      parts={DEFAULT_SETTINGS.panelShows}
      citationStyle={DEFAULT_SETTINGS.citationStyle}
      refused={refused}
    />,
  );

it('says beside the finding why a page did not open, and leaves the finding', () => {
  const { container } = draw('too-many');
  expect(screen.getByRole('alert').textContent).toBe(t('failure.too-many'));
  expect(container.textContent).toContain(SENTENCE);
  cleanup();
  draw(null);
  expect(screen.queryByRole('alert')).toBeNull();
});
