/** One PostgreSQL for all tests of the archive, on a folder that goes with them. It keeps nothing safe, so that it is quick. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../../archive/database/embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of its socket. */
    postgres: string;
  }
}

const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
};

export default async function startPostgres({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
  const { socket, stop } = await startEmbedded(folder, { settings: SETTINGS });
  provide('postgres', socket);
  return async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
