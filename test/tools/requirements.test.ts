import { describe, expect, it, vi } from 'vitest';
import { ensure, type Requirement } from '../../tools/requirements.ts';

/** A requirement that is met from the beginning, or as soon as its package was installed. */
function machine(things: { name: string; there: boolean; comesWithPackage?: boolean }[]) {
  const there = new Set(things.filter((it) => it.there).map(({ name }) => name));
  const requirements: Requirement[] = things.map(({ name }) => ({
    what: `the ${name}`,
    package: `${name}-package`,
    elsewhere: `get ${name} yourself`,
    isThere: () => there.has(name),
  }));
  const apt = vi.fn((packages: string[]): string | null => {
    for (const { name, comesWithPackage = true } of things) {
      if (comesWithPackage && packages.includes(`${name}-package`)) there.add(name);
    }
    return null;
  });
  return { requirements, apt };
}

describe('what a machine needs for the commands', () => {
  it('installs nothing where all is there', () => {
    const { requirements, apt } = machine([{ name: 'browser', there: true }]);
    expect(ensure(requirements, apt)).toEqual({ installed: [], missing: [] });
    expect(apt).not.toHaveBeenCalled();
  });

  it('installs what is missing, at once, and nothing else', () => {
    const { requirements, apt } = machine([
      { name: 'browser', there: false },
      { name: 'font', there: true },
      { name: 'display', there: false },
    ]);
    expect(ensure(requirements, apt)).toEqual({ installed: ['the browser', 'the display'], missing: [] });
    expect(apt.mock.calls).toEqual([[['browser-package', 'display-package']]]);
  });

  it('says why, and what to do, where it may not install', () => {
    const { requirements } = machine([{ name: 'browser', there: false }]);
    const { installed, missing } = ensure(requirements, () => 'no rights');
    expect(installed).toEqual([]);
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatch(
      /the browser is missing .*no rights.*apt-get install browser-package.*get browser yourself/,
    );
  });

  it('does not believe a package that did not bring what it should', () => {
    const { requirements, apt } = machine([{ name: 'browser', there: false, comesWithPackage: false }]);
    expect(ensure(requirements, apt).missing).toHaveLength(1);
  });
});
