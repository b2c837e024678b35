/** A pack from an address that the reader entered: in memory alone, and whole or not at all. */
import { PACK_LIMITS } from '../../engine/pack/limits.ts';

export type FetchFault = 'address' | 'unreachable' | 'missing' | 'too-large' | 'cut-off' | 'denied';

export class FetchFailure extends Error {
  override name = 'FetchFailure';
  readonly fault: FetchFault;

  constructor(fault: FetchFault) {
    super(fault);
    this.fault = fault;
  }
}

/** @param typed as somebody entered it @returns null for one that is not https; http for this machine alone */
export function parsePackAddress(typed: string): URL | null {
  if (!URL.canParse(typed.trim())) return null;
  const address = new URL(typed.trim());
  const isHere = address.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(address.hostname);
  return (address.protocol === 'https:' || isHere) && address.username === '' && address.password === ''
    ? address
    : null;
}

export interface FetchingOptions {
  signal: AbortSignal;
  /** Bytes so far, and of how many; null where the host does not say. */
  onProgress: (done: number, of: number | null) => void;
  mostBytes?: number;
}

/** @throws FetchFailure; the signal's reason */
export async function fetchPack(
  address: URL,
  { signal, onProgress, mostBytes = PACK_LIMITS.fileBytes }: FetchingOptions,
): Promise<Blob> {
  const answer = await ask(address, signal);
  if (!answer.ok || answer.body === null) throw new FetchFailure('missing');
  const told = Number(answer.headers.get('content-length') ?? '');
  // What is packed on its way has another length.
  const of = told > 0 && answer.headers.get('content-encoding') === null ? told : null;
  if (of !== null && of > mostBytes) {
    await answer.body.cancel();
    throw new FetchFailure('too-large');
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = answer.body.getReader();
  try {
    for (;;) {
      const part = await reader.read();
      if (part.done) break;
      done += part.value.byteLength;
      if (done > mostBytes) throw new FetchFailure('too-large');
      parts.push(part.value);
      onProgress(done, of);
    }
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FetchFailure ? error : new FetchFailure('cut-off');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (of !== null && done < of) throw new FetchFailure('cut-off');
  return new Blob(parts);
}

async function ask(address: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
  } catch {
    signal.throwIfAborted();
    throw new FetchFailure('unreachable');
  }
}
