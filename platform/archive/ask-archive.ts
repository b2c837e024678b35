/** An archive (docs/ARCHIVE.md) asked over HTTP: by the command line, and by the newsroom's extension. */

export interface ArchiveAccess {
  /** As `parseArchiveAddress` gives it. */
  origin: string;
  token: string;
}

/** Why there is no answer: a code of the archive's own, or one of these. */
export type ArchiveFault = 'unreachable' | 'no-archive' | 'too-large' | (string & {});

export class ArchiveFailure extends Error {
  override name = 'ArchiveFailure';
  readonly code: ArchiveFault;

  /** @param message for a terminal: neither the token nor what was asked is in it */
  constructor(code: ArchiveFault, message: string) {
    super(message);
    this.code = code;
  }
}

/** Bytes of an answer. A lookup's has some ten thousand. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * @param body null: nothing is sent but the question where
 * @throws ArchiveFailure; the signal's reason
 */
export async function askArchive(
  { origin, token }: ArchiveAccess,
  path: string,
  body: object | null,
  signal: AbortSignal,
): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(origin + path, {
      ...(body !== null && { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== null && { 'content-type': 'application/json' }),
      },
      signal,
      // The token and the words are for this host alone.
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch (error) {
    signal.throwIfAborted();
    // Why, a browser tells nobody.
    throw new ArchiveFailure('unreachable', `no archive answers at ${origin}${causeOf(error)}`);
  }
  if (answer.ok) return answer;
  throw await refusalOf(answer, signal);
}

export async function jsonOf(answer: Response, signal: AbortSignal): Promise<unknown> {
  let text = '';
  for await (const part of partsOf(answer, signal)) text += part;
  return parseLine(text);
}

/** Each line of an answer that comes line by line, as soon as it is there. */
export async function* linesOf(answer: Response, signal: AbortSignal): AsyncGenerator {
  let rest = '';
  for await (const part of partsOf(answer, signal, Infinity)) {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > MOST_BYTES) throw tooLarge();
    for (const line of lines) if (line !== '') yield parseLine(line);
  }
  if (rest !== '') yield parseLine(rest);
}

async function* partsOf(answer: Response, signal: AbortSignal, most = MOST_BYTES): AsyncGenerator<string> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return;
  const decoder = new TextDecoder();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
      if (bytes > most) throw tooLarge();
      yield decoder.decode(value, { stream: true });
    }
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ArchiveFailure) throw error;
    throw new ArchiveFailure('unreachable', 'the archive was cut off while it answered');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArchiveFailure('no-archive', 'what answers there is no archive');
  }
}

function tooLarge(): ArchiveFailure {
  return new ArchiveFailure('too-large', 'the archive answered with more than is read');
}

async function refusalOf(answer: Response, signal: AbortSignal): Promise<ArchiveFailure> {
  const told = (await jsonOf(answer, signal).catch(() => null)) as {
    error?: { code?: unknown; message?: unknown };
  } | null;
  const { code, message } = told?.error ?? {};
  if (typeof code !== 'string' || !/^[a-z-]{1,40}$/u.test(code))
    return new ArchiveFailure('no-archive', `what answers there is no archive (${answer.status})`);
  return new ArchiveFailure(code, typeof message === 'string' ? message.slice(0, 300) : code);
}

function causeOf(error: unknown): string {
  const { code } = ((error as { cause?: unknown }).cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? ` (${code})` : '';
}
