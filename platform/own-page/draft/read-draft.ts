/** A text that is to be checked, from a file or from what was pasted, in the shape in which a page's text is compared. */
import type { PageText } from '../../../engine/page/page-text.ts';
import { readPlain } from '../../../engine/page/read/read-plain.ts';
import { readTree } from '../../../engine/page/read/read-tree.ts';
import { type ProblemCode, ReadProblem } from '../../library/read/read-problem.ts';
import { MAX_PAGE_TEXT } from '../../shared/page-check/in-page.ts';
import { readFile } from '../read-file.ts';
import { DraftProblem, type DraftWhy } from './draft-problem.ts';

/** A document of 2 million characters with a few pictures in it. */
const MAX_FILE = 30_000_000;

/** In a text of one byte or two a character there is no zero, and a picture soon has one. */
const LOOKED_AT = 20_000;

/** What the picker offers. */
export const DRAFT_FILES = '.txt,.md,.html,.htm,.xhtml,.docx';

/**
 * @throws DraftProblem, which says why the file cannot be checked
 * @throws FileFailure where it is gone, or may not be read
 */
export async function readDraftFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<PageText> {
  const bytes = (await readFile(file, MAX_FILE)) as Uint8Array<ArrayBuffer> | null;
  if (bytes === null) throw new DraftProblem('too-large');
  const title = file.name.replace(/\.[^.]*$/u, '');
  const kind = kindOf(bytes, file.name);
  try {
    if (kind === 'docx') {
      const { readDocx } = await import('../../library/read/documents/read-docx.ts');
      const paragraphs = await readDocx(bytes);
      const blocks = paragraphs.map(({ text, role }) => ({ text, role, quoted: [], frame: 0 }));
      return limited({ address: '', title, dates: [], blocks, cut: null });
    }
    if (kind === 'text') return limited({ ...readPlain(await decodeDraft(bytes), ''), title });
    const { treeOf } = await import('../../library/read/html/tree-of.ts');
    const page = readTree(treeOf(declared(bytes) ?? (await decodeDraft(bytes))), '');
    // A file stands nowhere: what it names as its address is anybody's.
    return limited({ ...page, address: '', title: page.title || title });
  } catch (error) {
    throw error instanceof ReadProblem ? new DraftProblem(WHY[error.code] ?? 'damaged', error) : error;
  }
}

/** What cannot be read into the library either; all else is damage of some kind. */
const WHY: Partial<Record<ProblemCode, DraftWhy>> = {
  locked: 'locked',
  'too-large': 'too-large',
  'inflates-too-far': 'too-large',
  'too-many-entries': 'too-large',
  'too-many-elements': 'too-large',
  'too-many-pages': 'too-large',
  'too-many-characters': 'too-large',
  'other-kind': 'other-kind',
  'not-decodable': 'not-text',
};

/**
 * A draft is looked at once and not kept: one with a broken character in it is checked all the same.
 * @throws DraftProblem for what is no text
 */
async function decodeDraft(bytes: Uint8Array): Promise<string> {
  const { decodeText } = await import('../../library/read/encoding/decode-text.ts');
  try {
    return decodeText(bytes).text;
  } catch (error) {
    if (!(error instanceof ReadProblem) || bytes.subarray(0, LOOKED_AT).includes(0))
      throw new DraftProblem('not-text', error);
    return new TextDecoder(error.value ?? 'utf-8').decode(bytes);
  }
}

export function readPasted(text: string): PageText {
  return limited(readPlain(text, ''));
}

/** By what a file begins with; its name is asked only where that says nothing. */
function kindOf(bytes: Uint8Array, name: string): 'docx' | 'html' | 'text' {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.startsWith('PK\u0003\u0004')) return 'docx';
  if (head.startsWith('%PDF')) throw new DraftProblem('pdf');
  // Word's form before .docx, and .docx with a password, are both of the same container.
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new DraftProblem(/\.docx$/iu.test(name) ? 'locked' : 'old-word');
  if (/\.docx$/iu.test(name)) throw new DraftProblem('damaged');
  return /\.x?html?$/iu.test(name) || /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)/iu.test(head)
    ? 'html'
    : 'text';
}

/** A page says in which encoding it is written; null where it does not, or names none that there is. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const charset = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,40})/iu.exec(head)?.[1];
  try {
    return charset === undefined ? null : new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null; // It is written in another one than it says.
  }
}

/** @throws DraftProblem where there is nothing to check */
function limited(page: PageText): PageText {
  let left = MAX_PAGE_TEXT;
  const blocks = page.blocks.filter(({ text }) => (left -= text.length) >= 0);
  if (blocks.length === 0) throw new DraftProblem(page.blocks.length === 0 ? 'no-text' : 'too-large');
  return { ...page, blocks, cut: blocks.length < page.blocks.length ? 'too-long' : page.cut };
}
