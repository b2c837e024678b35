/** Objects of a list, each checked, with what is wrong in them gathered. */
import type { FactName, StatedFact } from '../../../../engine/library/read-text.ts';
import { ReadProblem } from '../read-problem.ts';
import { type ItemField, fieldOf } from './fields.ts';
import type { ListedItem } from './group-texts.ts';
import { isObject, type ParsedObject } from './parsed-object.ts';
import { realDate } from './real-date.ts';
import { paragraphsOf, voiceOf } from './write-items.ts';

const FACTS: readonly FactName[] = [
  'date',
  'title',
  'speaker',
  'office',
  'event',
  'place',
  'publisher',
  'address',
  'language',
];
const ITEM_FACTS = ['title', 'event', 'place', 'publisher', 'address', 'language'] as const;
const FIRST = 10;

export class ItemReader {
  /** Half characters that were replaced. */
  replaced = 0;
  readonly #today: string;
  readonly #lacking: number[] = [];
  /** Item by its id. */
  readonly #ids = new Map<string, number>();

  constructor(today: string) {
    this.#today = today;
  }

  /** @returns null for one without words, which `finish` tells of */
  item(value: unknown, at: number): ListedItem | null {
    if (!isObject(value)) throw badItem(at, Array.isArray(value) ? 'list' : typeof value);
    this.#checkId(value, at);
    const text = this.field(value, 'text', at);
    const paragraphs = paragraphsOf(text ?? '');
    if (paragraphs.length === 0) {
      this.#lacking.push(at);
      return null;
    }
    const facts: ListedItem['facts'] = {};
    for (const fact of ITEM_FACTS) {
      const written = this.field(value, fact, at);
      if (written !== null) facts[fact] = written;
    }
    const date = this.field(value, 'date', at);
    if (date !== null) facts.date = realDate(date, this.#today, 'item', at);
    return {
      voice: voiceOf(this.field(value, 'voice', at) ?? ''),
      speaker: this.field(value, 'speaker', at),
      label: this.field(value, 'label', at),
      paragraphs,
      times: timesOf(value),
      facts,
    };
  }

  /** What is stated above a list. */
  facts(value: ParsedObject): StatedFact[] {
    return FACTS.flatMap((fact) => {
      const written = this.field(value, fact);
      if (written === null) return [];
      return [
        {
          fact,
          value: fact === 'date' ? realDate(written, this.#today, 'item', 1) : written,
          evidence: `JSON ${fact}`,
        },
      ];
    });
  }

  /** A value by any name of its field; null where there is none. @throws ReadProblem where it is no text */
  field(object: ParsedObject, field: ItemField, at = 1): string | null {
    const key = Object.keys(object).find((name) => fieldOf(name) === field);
    if (key === undefined) return null;
    const value = object[key];
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'string') return this.sound(value).trim() || null;
    // Elsewhere something else may be called so: {speaker: {id: 3}} names nobody.
    if (field !== 'text') return null;
    throw badItem(at, `${key}: ${Array.isArray(value) ? 'list' : typeof value}`);
  }

  string(object: ParsedObject, key: string): string | null {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof value === 'string' ? this.sound(value) : null;
  }

  /** Half of a pair of surrogates is no character. */
  sound(text: string): string {
    if (text.isWellFormed()) return text;
    const whole = text.toWellFormed();
    for (let at = 0; at < text.length; at += 1) if (text[at] !== whole[at]) this.replaced += 1;
    return whole;
  }

  /** @throws ReadProblem `missing-text` */
  finish(): void {
    const [first] = this.#lacking;
    if (first === undefined) return;
    const where = { unit: 'item', at: first, column: null } as const;
    throw new ReadProblem('missing-text', { where, items: this.#lacking.slice(0, FIRST), total: this.#lacking.length });
  }

  #checkId(value: ParsedObject, at: number): void {
    const id = Object.hasOwn(value, 'id') ? value['id'] : null;
    if (id === null || id === undefined) return;
    const isNumber = typeof id === 'number';
    if (typeof id !== 'string' && !isNumber) throw badItem(at, `id: ${typeof id}`);
    // Of others the last digits are lost: two of them may be the same here and not in the file.
    if (isNumber && !Number.isSafeInteger(id)) throw badItem(at, `id: ${id}`);
    const key = `${id}`;
    const before = this.#ids.get(key);
    if (before !== undefined)
      throw new ReadProblem('repeated-id', {
        where: { unit: 'item', at, column: null },
        value: key.slice(0, 80),
        items: [before, at],
      });
    this.#ids.set(key, at);
  }
}

function badItem(at: number, value: string): ReadProblem {
  return new ReadProblem('bad-item', { where: { unit: 'item', at, column: null }, value, items: [at] });
}

/** In seconds, as programs that write speech down count; null where they are not both numbers. */
function timesOf(value: ParsedObject): ListedItem['times'] {
  const time = (field: ItemField): number | null => {
    const key = Object.keys(value).find((name) => fieldOf(name) === field);
    const written = key === undefined ? null : value[key];
    return typeof written === 'number' && Number.isFinite(written) && written >= 0 ? Math.round(written * 1000) : null;
  };
  const [startMs, endMs] = [time('start'), time('end')];
  return startMs === null || endMs === null || endMs < startMs ? null : { startMs, endMs };
}
