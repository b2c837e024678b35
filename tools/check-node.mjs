/**
 * Says at once, when the packages are installed, which Node is needed: the commands are TypeScript, which older ones do not run.
 *
 * On most systems such a Node comes as a package and stands first on npm's path; elsewhere the reader's own must do. Plain JavaScript,
 * so that an old Node can run it.
 */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The first that runs TypeScript files without a flag. */
const LEAST = [23, 6];

/** @param {string} version as `process.versions.node` @returns {string | null} what is wrong; null for a Node that will do */
export function objectionTo(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return (
    `Yuanhua's commands need Node ${LEAST.join('.')} or newer, and this is ${version}. For Linux, macOS and Windows on usual processors one comes ` +
    'with `npm ci`; if you left out optional packages, or your system is another, please install Node 24 and run `npm ci` again.'
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const objection = objectionTo(process.versions.node);
  if (objection !== null) {
    console.error(objection);
    process.exitCode = 1;
  }
}
