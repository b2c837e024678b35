import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export type WireAnswer = Record<string, unknown>;

interface Message {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: WireAnswer;
  result?: WireAnswer;
  error?: { message: string };
}

export type Listen = (method: string, params: WireAnswer) => void;

/** Chrome's DevTools protocol over the pipe of `--remote-debugging-pipe`: messages are JSON with a zero byte after each. */
export class DevtoolsWire {
  private readonly output: Writable;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listeners = new Map<string, Listen>();
  private received = '';
  private lastId = 0;

  /** @param browser whose third and fourth stream are the pipe */
  constructor(browser: ChildProcess) {
    this.output = browser.stdio[3] as Writable;
    const input = browser.stdio[4] as Readable;
    input.setEncoding('utf8').on('data', (chunk: string) => this.read(chunk));
    const lost = (): void => {
      for (const settle of this.waiting.values()) settle({ error: { message: 'the browser has ended' } });
      this.waiting.clear();
    };
    input.on('close', lost);
    browser.on('error', lost);
  }

  async send(method: string, params: object = {}, sessionId?: string): Promise<WireAnswer> {
    const id = (this.lastId += 1);
    const answer = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answer;
    if (result === undefined) throw new Error(`${method}: ${error?.message}`);
    return result;
  }

  /** What the browser tells of a session of its own accord; the last one who wants to hear it does. */
  hear(sessionId: string, listen: Listen): void {
    this.listeners.set(sessionId, listen);
  }

  private read(chunk: string): void {
    const messages = (this.received + chunk).split('\0');
    this.received = messages.pop()!;
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id === undefined) {
        this.listeners.get(message.sessionId ?? '')?.(message.method ?? '', message.params ?? {});
        continue;
      }
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    }
  }
}
