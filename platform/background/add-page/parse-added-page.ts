/** What a script in a web page sent for the library is checked field by field: it runs beside a page that may have taken over its renderer. */
import type {
  AddedBlock,
  AddedPage,
  AddedRole,
  PageContainer,
  PageMetadatum,
} from '../../../engine/library/added-page.ts';
import { addressToldBy } from '../sender-page.ts';
import { isPageAddress, withoutUser } from '../../shared/page-address.ts';
import { MAX_PAGE_TEXT } from '../../shared/page-check/in-page.ts';

const ROLES: readonly AddedRole[] = ['text', 'heading', 'quotation', 'row', 'caption', 'item', 'term', 'description'];
const FROM: readonly PageMetadatum['from'][] = ['json-ld', 'meta', 'time', 'microdata', 'canonical'];
const TAG = /^[a-z][a-z0-9-]{0,60}$/u;
const LANGUAGE = /^[a-zA-Z0-9-]{1,40}$/u;
const MAX_CONTAINERS = 200_000;
/** As deep as Chromium itself builds a page; scripts build deeper ones, and nobody sees how deep. */
const MAX_DEPTH = 512;
const MAX_METADATA = 500;
const MAX_NAME = 2000;
/** Of what a page says of itself, JSON-LD included. */
const MAX_VALUE = 100_000;

/**
 * @param from the address of whoever sent it, as the browser names it; null where it names none
 * @returns null for what is no page
 */
export function parseAddedPage(json: string, from: string | null): AddedPage | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const { address, title, language, containers, blocks, metadata } = fieldsOf(value);
  if (typeof address !== 'string' || typeof title !== 'string') return null;
  if (!Array.isArray(containers) || containers.length > MAX_CONTAINERS || !Array.isArray(blocks)) return null;
  const around = (containers as unknown[]).map(containerIn);
  const parsed: AddedBlock[] = [];
  let left = MAX_PAGE_TEXT;
  for (const each of blocks as unknown[]) {
    const block = blockIn(each, around.length);
    if (block === null || (left -= block.text.length) < 0) return null;
    parsed.push(block);
  }
  if (around.includes(null)) return null;
  const plain = addressToldBy(from, withoutUser(address));
  return {
    address: isPageAddress(plain) ? plain.slice(0, MAX_NAME) : '',
    title: title.slice(0, MAX_NAME).toWellFormed(),
    language: typeof language === 'string' && LANGUAGE.test(language) ? language : null,
    containers: flattened(around.filter((each) => each !== null)),
    blocks: parsed,
    metadata: Array.isArray(metadata) ? metadata.slice(0, MAX_METADATA).flatMap(metadatumIn) : [],
  };
}

/** What is around one comes before it: none is around itself. */
function containerIn(value: unknown, index: number): PageContainer | null {
  const { parent, tag } = fieldsOf(value);
  if (!isIndex(parent, index) || typeof tag !== 'string' || !TAG.test(tag)) return null;
  return { parent, tag };
}

/** What is deeper stands beside what is around it. */
function flattened(containers: readonly PageContainer[]): PageContainer[] {
  const depths: number[] = [];
  const flat: PageContainer[] = [];
  for (const { parent, tag } of containers) {
    const depth = (depths[parent] ?? 0) + 1;
    const isTooDeep = depth > MAX_DEPTH;
    depths.push(isTooDeep ? MAX_DEPTH : depth);
    flat.push({ parent: isTooDeep ? flat[parent]!.parent : parent, tag });
  }
  return flat;
}

/** Half of a pair becomes another character of the same length: no place moves. */
function blockIn(value: unknown, containers: number): AddedBlock | null {
  const { text, role, level, bold, linked, within } = fieldsOf(value);
  const known = ROLES.find((each) => each === role);
  if (typeof text !== 'string' || known === undefined || !Array.isArray(bold)) return null;
  if (!isIndex(level, 7) || level < 0 || !isIndex(linked, text.length + 1) || linked < 0) return null;
  if (!isIndex(within, containers)) return null;
  const stretches = bold.map((each) => stretchIn(each, text.length));
  if (stretches.includes(null)) return null;
  return {
    text: text.toWellFormed(),
    role: known,
    level,
    bold: stretches.filter((each) => each !== null),
    linked,
    within,
  };
}

/** A whole number from −1, which stands for none, to below a limit. */
function isIndex(value: unknown, limit: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= -1 && (value as number) < limit;
}

function stretchIn(value: unknown, length: number): [number, number] | null {
  const [start, end] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!isIndex(start, length + 1) || !isIndex(end, length + 1)) return null;
  return start >= 0 && start < end ? [start, end] : null;
}

function metadatumIn(value: unknown): PageMetadatum[] {
  const { from, name, value: said } = fieldsOf(value);
  const known = FROM.find((each) => each === from);
  if (known === undefined || typeof name !== 'string' || typeof said !== 'string') return [];
  // Half of a JSON text is none.
  if (said.length > MAX_VALUE) return [];
  return [{ from: known, name: name.slice(0, MAX_NAME).toWellFormed(), value: said.toWellFormed() }];
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
