/** A library's storage in memory: it counts what is read, and can fail as a disk does. */
import type { IndexStorage, KeptText, Manifest } from '../../../engine/index/segments/storage.ts';
import type { OfficialRecord } from '../../../engine/record/record.ts';

export class MemoryStorage implements IndexStorage {
  readonly segments = new Map<string, Uint8Array>();
  readonly kept = new Map<string, string>();
  /** As JSON: what was handed in may be changed by whoever has it. */
  stored: string | null = null;
  /** Bytes of segments that were read, and in how many pieces. */
  bytesRead = 0;
  reads = 0;
  readCost = 0;
  rest?: () => Promise<void>;
  /** Texts that were read. */
  textsRead = 0;
  /** Writes so far, of every kind. */
  writes = 0;
  /** The write that fails, and all after it: whoever writes was killed. A part of it may be there. */
  dieAt = Infinity;

  async manifest(): Promise<unknown> {
    return this.stored === null ? null : (JSON.parse(this.stored) as unknown);
  }

  async generation(): Promise<number> {
    return this.#generation();
  }

  async swap(before: number, manifest: Manifest): Promise<boolean> {
    this.#write();
    if (this.#generation() !== before) return false;
    this.stored = JSON.stringify(manifest);
    return true;
  }

  async read(name: string, start: number, end: number): Promise<Uint8Array> {
    const bytes = this.segments.get(name);
    if (bytes === undefined) throw new Error(`no segment ${name}`);
    this.reads += 1;
    this.bytesRead += end - start;
    return bytes.slice(start, end);
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    this.#write(() => this.segments.set(name, bytes.slice(0, bytes.length >> 1)));
    this.segments.set(name, bytes.slice());
  }

  async texts(keys: readonly string[]): Promise<(KeptText | null)[]> {
    this.textsRead += keys.length;
    return keys.map((key) => {
      const text = this.kept.get(key);
      return text === undefined ? null : (JSON.parse(text) as KeptText);
    });
  }

  async writeTexts(texts: readonly (readonly [key: string, text: KeptText])[]): Promise<void> {
    for (const [key, text] of texts) {
      this.#write();
      this.kept.set(key, JSON.stringify(text));
    }
  }

  async names(): Promise<{ segments: string[]; texts: string[] }> {
    return { segments: [...this.segments.keys()], texts: [...this.kept.keys()] };
  }

  async remove(
    { segments, texts }: { segments: readonly string[]; texts: readonly string[] },
    generation: number,
  ): Promise<boolean> {
    if (this.#generation() !== generation) return false;
    for (const name of segments) {
      this.#write();
      this.segments.delete(name);
    }
    for (const key of texts) {
      this.#write();
      this.kept.delete(key);
    }
    return true;
  }

  #generation(): number {
    return this.stored === null ? 0 : (JSON.parse(this.stored) as Manifest).generation;
  }

  #write(half: () => void = () => undefined): void {
    this.writes += 1;
    if (this.writes < this.dieAt) return;
    if (this.writes === this.dieAt) half();
    throw new Error('killed');
  }
}

/** A record's texts, each with its emendations and its alignment with those before it. */
export function keptTexts({ transcripts, emendations, alignment }: OfficialRecord): KeptText[] {
  const before = new Set<string>();
  return transcripts.map((transcript) => {
    before.add(transcript.id);
    return {
      transcript,
      emendations: emendations.filter((each) => each.transcript === transcript.id),
      alignment: alignment.filter(({ a, b }) => [a, b].includes(transcript.id) && before.has(a) && before.has(b)),
    };
  });
}
