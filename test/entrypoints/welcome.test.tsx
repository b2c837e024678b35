// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Permission, PERMISSIONS, Welcome } from '../../entrypoints/welcome/Welcome.tsx';
import { LOCALES, setLocale, t } from '../../platform/shared/i18n.ts';
import chrome from '../fixtures/manifest.chrome.json' with { type: 'json' };
import firefox from '../fixtures/manifest.firefox.json' with { type: 'json' };

afterEach(() => {
  cleanup();
  setLocale('en');
});

const never = () => Promise.reject(new Error('not asked for'));

function show(permissions: readonly Permission[], onManage: (() => void) | null): Element {
  const { container } = render(
    <Welcome
      keys="Alt+Y"
      pauseKeys=""
      permissions={permissions}
      onManage={onManage}
      settingsAddress="options.html"
      aboutAddress="about.html"
      noticesAddress="notices.txt"
      onOpen={never}
    />,
  );
  return container;
}

describe.each([
  ['Chromium', chrome],
  ['Firefox', firefox],
])('in %s', (name, manifest) => {
  const asked: string[] = [...('host_permissions' in manifest ? ['hosts'] : []), ...manifest.permissions];

  it('every permission of the manifest is justified on the first page and in PRIVACY.md', () => {
    expect(asked.filter((permission) => !PERMISSIONS.some((known) => known === permission))).toEqual([]);
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    const rows = privacy.split('\n').filter((line) => line.startsWith('|'));
    for (const permission of asked.filter((permission) => permission !== 'hosts'))
      expect(
        rows.filter((row) => row.includes(`\`${permission}\``)),
        permission,
      ).toHaveLength(1);
    expect(rows.some((row) => row.includes('access to `http` and `https` pages'))).toBe(true);
  });

  it.each(LOCALES)('the page says in %s what it sees, never does, and how it is limited', (locale) => {
    setLocale(locale);
    const permissions = PERMISSIONS.filter((permission) => asked.includes(permission));
    const isFirefox = name === 'Firefox';
    const page = show(permissions, isFirefox ? null : () => {});
    const said = page.textContent;
    for (const permission of PERMISSIONS) {
      expect(said.includes(t(`welcome.sees.${permission}`)), permission).toBe(asked.includes(permission));
    }
    for (const key of [
      'welcome.use.menu',
      'welcome.use.open',
      'welcome.true.drawn',
      'welcome.true.look',
      'welcome.never.network',
      'welcome.limit.still',
    ] as const)
      expect(said).toContain(t(key));
    expect(said).toContain('Alt+Y');
    expect(said).toContain(t(isFirefox ? 'welcome.limit.firefox' : 'welcome.limit.chromium'));
    expect(said).not.toContain(t(isFirefox ? 'welcome.limit.chromium' : 'welcome.limit.firefox'));
    // Firefox opens its own pages for no extension.
    expect([...page.querySelectorAll('button')].some((button) => button.textContent === t('welcome.limit.open'))).toBe(
      !isFirefox,
    );
  });
});
