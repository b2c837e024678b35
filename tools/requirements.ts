/** What the commands need beyond npm packages, and how each machine gets it. */
import { findPostgres } from '../archive/database/embedded.ts';
import { findChromium, findFirefox, hasChineseFont, hasProgram, installWithApt } from './browsers.ts';

export interface Requirement {
  what: string;
  /** Its name in Debian and Ubuntu. */
  package: string;
  /** How to get it where there is no apt. */
  elsewhere: string;
  isThere: () => boolean;
}

export const CHROMIUM: Requirement = {
  what: 'Chromium',
  package: 'chromium',
  elsewhere: 'install Chromium, or set CHROMIUM to its executable (Google Chrome no longer loads unpacked extensions)',
  isThere: () => findChromium() !== null,
};

export const FIREFOX: Requirement = {
  what: 'Firefox',
  package: 'firefox-esr',
  elsewhere: 'install Firefox 142 or newer, or set FIREFOX to its executable',
  isThere: () => findFirefox() !== null,
};

export const CHINESE_FONT: Requirement = {
  what: 'a Chinese font',
  package: 'fonts-noto-cjk',
  elsewhere: 'install Noto Sans CJK from https://github.com/notofonts/noto-cjk',
  isThere: hasChineseFont,
};

/** A real right click and its menu need a window, and a window needs a display. */
export const VIRTUAL_DISPLAY: Requirement = {
  what: 'a virtual display',
  package: 'xvfb',
  elsewhere: 'install Xvfb',
  isThere: () => hasProgram('Xvfb'),
};

export const DISPLAY_DRIVER: Requirement = {
  what: 'a program that presses keys on a display',
  package: 'xdotool',
  elsewhere: 'install xdotool',
  isThere: () => hasProgram('xdotool'),
};

/** Makes the certificate with which tests ask over TLS. */
export const OPENSSL: Requirement = {
  what: 'OpenSSL',
  package: 'openssl',
  elsewhere: 'install OpenSSL',
  isThere: () => hasProgram('openssl'),
};

/** For the archive. Its programs are started on folders of our own; the server that its package sets up is not used. */
export const POSTGRES: Requirement = {
  what: 'PostgreSQL',
  package: 'postgresql',
  elsewhere: 'install PostgreSQL 15 or newer, or set POSTGRES_BIN to the folder of its programs',
  isThere: () => findPostgres() !== null,
};

export interface Outcome {
  /** What was installed now. */
  installed: string[];
  /** What is still missing, each with what to do; empty when all is there. */
  missing: string[];
}

/**
 * Install what is missing, where that is possible without asking for a password.
 * @param install in place of apt, for tests: null, or why it could not be done
 */
export function ensure(
  requirements: Requirement[],
  install: (packages: string[]) => string | null = installWithApt,
): Outcome {
  const absent = requirements.filter(({ isThere }) => !isThere());
  if (absent.length === 0) return { installed: [], missing: [] };
  const packages = absent.map((requirement) => requirement.package);
  const why = install(packages);
  const still = absent.filter(({ isThere }) => !isThere());
  const installed = absent.filter((requirement) => !still.includes(requirement)).map(({ what }) => what);
  const reason = why === null ? 'its package was installed, yet it is not found' : `not installed: ${why}`;
  return {
    installed,
    missing: still.map(
      (it) =>
        `${it.what} is missing (${reason}). On Debian or Ubuntu: sudo apt-get install ${it.package}. Elsewhere: ${it.elsewhere}.`,
    ),
  };
}
