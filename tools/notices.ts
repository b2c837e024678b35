/**
 * Whose work is in the extension: writes THIRD_PARTY_NOTICES.md from what the build really takes in. `npm run notices`
 *
 * `-- --check` writes nothing, and fails when the file is not as it would be written.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledPackages } from './notices/bundled-packages.ts';
import { writeNotices } from './notices/write-notices.ts';

const FILE = 'THIRD_PARTY_NOTICES.md';

const folder = mkdtempSync(join(tmpdir(), 'yuanhua-notices-'));
try {
  const notices = writeNotices(await bundledPackages(folder), readFileSync('data/NOTICE.md', 'utf8'));
  const is = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (process.argv.includes('--check')) {
    if (is !== notices) {
      console.error(`${FILE} does not name what is bundled: run \`npm run notices\``);
      process.exitCode = 1;
    }
  } else writeFileSync(FILE, notices);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
