import { describe, expect, it } from 'vitest';
import { choose } from '../../../tools/start/choose-browser.ts';
import { hasDisplay, readOptions } from '../../../tools/start/options.ts';

describe('npm start', () => {
  it('takes Chromium before Firefox, and Firefox before Chrome', () => {
    const all = { chromium: '/c', firefox: '/f', chrome: '/g' };
    expect(choose(all)).toEqual({ kind: 'chromium', executable: '/c' });
    expect(choose({ ...all, chromium: null })).toEqual({ kind: 'firefox', executable: '/f' });
    expect(choose({ ...all, chromium: null, firefox: null })).toEqual({ kind: 'chrome', executable: '/g' });
    expect(choose({ chromium: null, firefox: null, chrome: null })).toBeNull();
  });

  it('runs without a window where a Linux machine has no display', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });

  it('does what is asked even where there is a display', () => {
    const asked = readOptions(['--headless', '--browser=firefox', '--language=zh-TW'], { DISPLAY: ':0' });
    expect(asked).toEqual({ browser: 'firefox', headless: true, language: 'zh-TW' });
  });

  it('refuses what it does not know, and says what it knows', () => {
    expect(() => readOptions(['--browser=lynx'], {})).toThrow(/chromium\|firefox\|chrome/);
    expect(() => readOptions(['--language=fr'], {})).toThrow(/zh-CN\|zh-TW\|en/);
    expect(() => readOptions(['--loud'], {})).toThrow(/--loud/);
  });
});
