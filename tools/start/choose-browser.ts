import { findChrome, findChromium, findFirefox } from '../browsers.ts';
import { CHINESE_FONT, CHROMIUM, ensure } from '../requirements.ts';

export type Choice = { kind: 'chromium' | 'firefox' | 'chrome'; executable: string };

interface Found {
  chromium: string | null;
  firefox: string | null;
  chrome: string | null;
}

/** Chromium first: it takes an unpacked extension as it is. Chrome and Edge do so over the debugging pipe alone. */
export function choose(found: Found): Choice | null {
  for (const kind of ['chromium', 'firefox', 'chrome'] as const) {
    const executable = found[kind];
    if (executable !== null) return { kind, executable };
  }
  return null;
}

/**
 * The browser to start; one is installed where none is there and that is possible.
 * @param wanted one browser and no other, by its name
 * @throws with what to install, in words for the terminal
 */
export function chooseBrowser(wanted: string | null, say: (line: string) => void): Choice {
  const look = (): Found => ({ chromium: findChromium(), firefox: findFirefox(), chrome: findChrome() });
  const only = (found: Found): Found => ({
    chromium: wanted === null || wanted === 'chromium' ? found.chromium : null,
    firefox: wanted === null || wanted === 'firefox' ? found.firefox : null,
    chrome: wanted === null || wanted === 'chrome' ? found.chrome : null,
  });
  let choice = choose(only(look()));
  const needed =
    choice === null && (wanted === null || wanted === 'chromium') ? [CHROMIUM, CHINESE_FONT] : [CHINESE_FONT];
  const { installed, missing } = ensure(needed);
  if (installed.length > 0) say(`Installed ${installed.join(' and ')}.`);
  choice ??= choose(only(look()));
  if (choice === null) {
    const means = wanted === null ? missing : [`${wanted} is not installed`, ...missing];
    throw new Error(`There is no browser to start. ${means.join('\n')}`);
  }
  // Without a font the answers are right and cannot be read on screen: worth a line, no reason to stop.
  for (const line of missing) say(line);
  return choice;
}
