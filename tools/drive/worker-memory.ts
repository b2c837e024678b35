/** What the extension's worker in Chromium holds in memory. */
import type { Extension } from './extension.ts';

export interface WorkerMemory {
  /** Bytes of its JavaScript, and of its buffers beside it, as it stands. */
  now: () => Promise<{ heap: number; buffers: number }>;
  /** The same after what nobody holds was swept away. */
  swept: () => Promise<{ heap: number; buffers: number }>;
  detach: () => Promise<void>;
}

/** Speaks to the worker itself; Playwright gives sessions to pages alone. An attached worker is not stopped for idleness. */
export async function attachToWorker(extension: Extension): Promise<WorkerMemory> {
  const session = await extension.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extension.url('')));
  if (!target) throw new Error('the extension has no service worker');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  let last = 0;
  const ask = (method: string): Promise<unknown> =>
    new Promise((resolve) => {
      const id = (last += 1);
      const hear = ({ message }: { message: string }): void => {
        const reply = JSON.parse(message) as { id?: number; result?: unknown };
        if (reply.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(reply.result);
      };
      session.on('Target.receivedMessageFromTarget', hear);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  const now = async () => {
    const { usedSize, backingStorageSize } = (await ask('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize: number;
    };
    return { heap: usedSize, buffers: backingStorageSize };
  };
  return {
    now,
    async swept() {
      // Twice: what the first sweep lets go of holds more.
      for (let sweep = 0; sweep < 2; sweep += 1) await ask('HeapProfiler.collectGarbage');
      return now();
    },
    detach: () => session.detach(),
  };
}
