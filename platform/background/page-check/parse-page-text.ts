/** What a reader in a web page sent is checked field by field: it runs beside a page that may have taken over its renderer. */
import type { BlockRole, PageBlock, PageText, WrittenDate } from '../../../engine/page/page-text.ts';
import { addressToldBy } from '../sender-page.ts';
import { isPageAddress, withoutUser } from '../../shared/page-address.ts';
import { MAX_PAGE_TEXT } from '../../shared/page-check/in-page.ts';

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
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const { address, title, dates, blocks, cut } = fieldsOf(value);
  if (typeof address !== 'string' || typeof title !== 'string' || !Array.isArray(blocks)) return null;
  const parsed: PageBlock[] = [];
  let left = MAX_PAGE_TEXT;
  for (const each of blocks as unknown[]) {
    const block = blockIn(each);
    if (block === null || (left -= block.text.length) < 0) return null;
    parsed.push(block);
  }
  const plain = addressToldBy(from, withoutUser(address));
  return {
    address: isPageAddress(plain) ? plain.slice(0, MAX_NAME) : '',
    title: title.slice(0, MAX_NAME).toWellFormed(),
    dates: Array.isArray(dates) ? dates.slice(0, MAX_DATES).flatMap(dateIn) : [],
    blocks: parsed,
    cut: CUTS.find((each) => each === cut) ?? null,
  };
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
