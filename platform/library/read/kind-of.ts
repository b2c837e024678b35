/** What a file is: by what it begins with, and by its name only where that says nothing. */
import { ReadProblem } from './read-problem.ts';

export type TextKind = 'txt' | 'md' | 'html' | 'mhtml' | 'srt' | 'vtt' | 'lrc' | 'csv' | 'json' | 'xml';
export type FileKind = 'zip' | 'pdf' | 'text';

const ZIP = 'PK\u0003\u0004';
const EMPTY_ZIP = 'PK\u0005\u0006';
/** The container of Word's form before .docx, and of a .docx with a password. */
const OLE = '\u00d0\u00cf\u0011\u00e0';
/** What else a file may be that was given the name of a text. */
const OTHER: readonly (readonly [kind: string, start: string])[] = [
  ['png', '\u0089PNG'],
  ['jpeg', '\u00ff\u00d8\u00ff'],
  ['gif', 'GIF8'],
  ['gzip', '\u001f\u008b'],
  ['bzip2', 'BZh'],
  ['xz', '\u00fd7zXZ'],
  ['7z', '7z\u00bc\u00af'],
  ['rar', 'Rar!'],
  ['zip', 'PK\u0007\u0008'],
  ['program', 'MZ\u0090'],
  ['program', '\u007fELF'],
  ['program', '\0asm'],
  ['rtf', '{\\rtf'],
  ['postscript', '%!PS'],
  ['sound', 'ID3'],
  ['sound', 'OggS'],
  ['sound', 'fLaC'],
  ['riff', 'RIFF'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['database', 'SQLite format 3'],
];

const BY_NAME: Readonly<Record<string, TextKind>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  srt: 'srt',
  vtt: 'vtt',
  lrc: 'lrc',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  xml: 'xml',
  tei: 'xml',
  akn: 'xml',
};
/** What the picker offers. */
export const READABLE_FILES = [...Object.keys(BY_NAME), 'docx', 'epub', 'pdf', 'zip'].map((end) => `.${end}`).join(',');

export function endingOf(name: string): string {
  return /\.([^./\\]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** @throws ReadProblem `other-kind`, `locked` or `damaged` for what holds no text */
export function fileKindOf(bytes: Uint8Array, name: string): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  const start = Array.from(bytes.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  const ending = endingOf(name);
  if (start.startsWith(ZIP)) return 'zip';
  if (start.startsWith(EMPTY_ZIP)) throw new ReadProblem('empty');
  if (head.startsWith('%PDF')) return 'pdf';
  if (start.startsWith(OLE)) throw ending === 'docx' ? new ReadProblem('locked') : otherKind('word-doc');
  const other = OTHER.find(([, magic]) => start.startsWith(magic))?.[0];
  if (other !== undefined) throw otherKind(other);
  if (start.slice(4, 8) === 'ftyp') throw otherKind('video');
  if (['zip', 'docx', 'epub', 'pdf'].includes(ending)) throw new ReadProblem('damaged');
  return 'text';
}

export function otherKind(value: string): ReadProblem {
  return new ReadProblem('other-kind', { value });
}

/** How much of a text is looked at. */
const HEAD = 2000;
const HTML = /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body)[\s>]/iu;
const XML = /^\s*<(?:\?xml|TEI|teiCorpus|akomaNtoso|[a-z]{1,10}:(?:TEI|akomaNtoso))[\s>]/u;
const MHTML = /^[\w-]{1,60}: /u;
const SRT = /^\s*\d{1,6}\s*\r?\n\d{1,2}:\d\d:\d\d,\d{1,3} --> /u;
const JSON_LIST = /^\s*[[{]\s*["[{]/u;

/** @param text the beginning of it is enough */
export function textKindOf(text: string, name: string): TextKind {
  const head = text.slice(0, HEAD);
  const named = BY_NAME[endingOf(name)] ?? null;
  if (named === 'html' || named === 'mhtml' || named === 'xml')
    return XML.test(head) && named !== 'mhtml' ? xmlOrPage(head) : named;
  // A page that was saved under another name is read as what it is.
  if (XML.test(head)) return xmlOrPage(head);
  if (HTML.test(head)) return 'html';
  if (/^WEBVTT(?:\s|$)/u.test(head)) return 'vtt';
  if (MHTML.test(head) && /^mime-version:/imu.test(head) && /multipart\/related/iu.test(head)) return 'mhtml';
  if (SRT.test(head)) return 'srt';
  if (named === null && JSON_LIST.test(head)) return 'json';
  return named ?? 'txt';
}

function xmlOrPage(head: string): TextKind {
  return /<!doctype html|<html[\s>]/iu.test(head) ? 'html' : 'xml';
}
