/** What a reader in a web page sent is checked field by field: it runs beside a page that may have taken over its renderer. */
import type { BlockRole, PageBlock, PageText, WrittenDate } from '../../../engine/page/page-text.ts';
import { addressToldBy } from '../sender-page.ts';
import { isPageAddress, withoutUser } from '../../shared/page-address.ts';
import { MAX_PAGE_TEXT } from '../../shared/page-check/in-page.ts';
import type { IncomingText } from './gathered.ts';

const ROLES: readonly BlockRole[] = ['text', 'heading', 'quotation', 'row', 'caption', 'item'];
const DATED_BY: readonly WrittenDate['from'][] = ['json-ld', 'meta', 'time', 'modified'];
const CUTS: readonly PageText['cut'][] = ['too-long', 'cancelled', 'frames'];
const MAX_NAME = 2000;
const MAX_DATES = 50;
const MAX_DATE = 200;

/**
 * @param from the address of whoever sent it, as the browser names it; null where it names none
 * @returns null for what is no text of a page
 */
export function parsePageText(json: string, from: string | null): PageText | null {
  const value = parseJson(json);
  const { blocks } = fieldsOf(value);
  if (!Array.isArray(blocks)) return null;
  const checked = new CheckedBlocks();
  for (const each of blocks as unknown[]) checked.add(each);
  return checked.pageWith(value, from);
}

/**
 * A page's text as its reader sends it: a block a line, and last what the page says of itself. Each line is understood as it comes, while
 * the page is still being read.
 */
export class IncomingPage implements IncomingText<PageText> {
  readonly #blocks = new CheckedBlocks();
  /** Of a line whose end is still to come. */
  #pieces: string[] = [];
  readonly #from: string | null;

  /** @param from as for `parsePageText` */
  constructor(from: string | null) {
    this.#from = from;
  }

  take(part: string): void {
    const [rest, ...lines] = part.split('\n');
    this.#pieces.push(rest ?? '');
    for (const next of lines) {
      this.#blocks.add(parseJson(this.#pieces.join('')));
      this.#pieces = [next];
    }
  }

  end(): PageText | null {
    return this.#blocks.pageWith(parseJson(this.#pieces.join('')), this.#from);
  }
}

/** Blocks that were checked one by one, of a page that is no longer than one may be. */
class CheckedBlocks {
  /** null once one was none. */
  #blocks: PageBlock[] | null = [];
  #left = MAX_PAGE_TEXT;

  add(value: unknown): void {
    const block = blockIn(value);
    if (block === null || (this.#left -= block.text.length) < 0) this.#blocks = null;
    else this.#blocks?.push(block);
  }

  /** @param value what the page says of itself */
  pageWith(value: unknown, from: string | null): PageText | null {
    const { address, title, dates, cut } = fieldsOf(value);
    if (this.#blocks === null || typeof address !== 'string' || typeof title !== 'string') return null;
    const plain = addressToldBy(from, withoutUser(address));
    return {
      address: isPageAddress(plain) ? plain.slice(0, MAX_NAME) : '',
      title: title.slice(0, MAX_NAME).toWellFormed(),
      dates: Array.isArray(dates) ? dates.slice(0, MAX_DATES).flatMap(dateIn) : [],
      blocks: this.#blocks,
      cut: CUTS.find((each) => each === cut) ?? null,
    };
  }
}

/** null, too, for what is no JSON. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Half of a pair becomes another character of the same length, as in every quote: no place moves. */
function blockIn(value: unknown): PageBlock | null {
  const { text, role, quoted } = fieldsOf(value);
  const known = ROLES.find((each) => each === role);
  if (typeof text !== 'string' || known === undefined || !Array.isArray(quoted)) return null;
  const stretches = quoted.map((each) => stretchIn(each, text.length));
  if (stretches.includes(null)) return null;
  return { text: text.toWellFormed(), role: known, quoted: stretches.filter((each) => each !== null), frame: 0 };
}

function stretchIn(value: unknown, length: number): [number, number] | null {
  const [start, end] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  const [from, until] = [start as number, end as number];
  return from >= 0 && from < until && until <= length ? [from, until] : null;
}

function dateIn(value: unknown): WrittenDate[] {
  const { from, text } = fieldsOf(value);
  const known = DATED_BY.find((each) => each === from);
  return known !== undefined && typeof text === 'string'
    ? [{ from: known, text: text.slice(0, MAX_DATE).toWellFormed() }]
    : [];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
