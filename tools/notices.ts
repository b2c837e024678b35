/**
 * Whose work is in the extension: writes THIRD_PARTY_NOTICES.md from what the builds for Chromium and Firefox really took in. `npm run notices`,
 * which builds first.
 *
 * `-- --check` writes nothing, and fails when the file is not as it would be written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { notedPackages } from './build/note-packages.ts';
import { PDF_PACKAGE } from './build/pdf-files.ts';
import { writeNotices } from './notices/write-notices.ts';

const FILE = 'THIRD_PARTY_NOTICES.md';

// The last is beside what is bundled, and not part of it.
const packages = [...new Set([...['chrome', 'firefox'].flatMap(notedPackages), PDF_PACKAGE])].sort();
const notices = writeNotices(packages, readFileSync('data/NOTICE.md', 'utf8'));
const is = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
if (process.argv.includes('--check')) {
  if (is !== notices) {
    console.error(`${FILE} does not name what is bundled: run \`npm run notices\``);
    process.exitCode = 1;
  }
} else writeFileSync(FILE, notices);
