import type { Extension } from '../../../tools/drive/extension.ts';

export interface SeenMessage {
  type: string;
  bytes: number;
}

interface Worker {
  seenMessages: SeenMessage[];
  chrome: { runtime: { onMessage: { addListener(hear: (message: { type: string }) => void): void } } };
}

/** Note every message that reaches the worker. @returns a function that says which have come since it was last asked */
export async function noteMessages(extension: Extension): Promise<() => Promise<SeenMessage[]>> {
  await extension.worker.evaluate(() => {
    const worker = globalThis as unknown as Worker;
    const isNew = worker.seenMessages === undefined;
    worker.seenMessages = [];
    if (!isNew) return;
    worker.chrome.runtime.onMessage.addListener((message) => {
      const bytes = new TextEncoder().encode(JSON.stringify(message)).length;
      worker.seenMessages.push({ type: message.type, bytes });
    });
  });
  return () => extension.worker.evaluate(() => (globalThis as unknown as Worker).seenMessages.splice(0));
}
