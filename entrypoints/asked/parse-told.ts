import type { TabProtocol } from '../../platform/shared/protocol.ts';

/** What the background tells a tab; null for any other message. Who else may send to a tab is one of us too. */
export function parseTold(message: unknown): Told | null {
  const { type, ask } = (message ?? {}) as { type?: unknown; ask?: { quote?: unknown; writing?: unknown } };
  if (type !== 'showPanel' && type !== 'readSelection') return null;
  return { type, writing: ask?.writing === true, quote: typeof ask?.quote === 'string' ? ask.quote : '' };
}

interface Told {
  type: keyof TabProtocol;
  /** In what the reader writes, too. */
  writing: boolean;
  /** Empty for the shortcut. */
  quote: string;
}
