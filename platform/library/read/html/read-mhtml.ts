/** A saved page of one file: MIME, with the page as one part and what it shows as others, which are not looked at. */
import type { ReadBody } from '../body.ts';
import { decodeDeclared } from '../encoding/decode-declared.ts';
import { encodingOf, tryWhole } from '../encoding/decode-text.ts';
import { ReadProblem } from '../read-problem.ts';
import { readHtml } from './read-html.ts';

interface MimePart {
  headers: Map<string, string>;
  body: string;
}

/** @param file its bytes as characters of one byte each */
export function readMhtml(file: string): ReadBody {
  const outer = partOf(file);
  const boundary = /boundary\s{0,5}=\s{0,5}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu.exec(
    outer.headers.get('content-type') ?? '',
  );
  const mark = boundary?.[1] ?? boundary?.[2];
  const parts = mark === undefined ? [outer] : splitAt(outer.body, mark).map(partOf);
  const page = parts.find(({ headers }) => /^text\/html|^application\/xhtml/iu.test(headers.get('content-type') ?? ''));
  if (page === undefined) throw new ReadProblem('damaged');
  const bytes = decodeBody(page);
  const charset = /charset\s{0,5}=\s{0,5}"?([\w-]{2,40})/iu.exec(page.headers.get('content-type') ?? '')?.[1];
  const encoding = charset === undefined ? null : encodingOf(charset);
  const named = encoding === null ? null : tryWhole(bytes, encoding);
  const { text, encoding: read } = named === null ? decodeDeclared(bytes) : { text: named, encoding };
  const address = outer.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '';
  return { ...readHtml(text, 'mhtml', address.trim()), encoding: read };
}

function splitAt(body: string, mark: string): string[] {
  return body
    .split(`--${mark}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'))
    .map((part) => part.replace(/^[ \t]*\r?\n/u, ''));
}

function partOf(text: string): MimePart {
  const end = /\r?\n\r?\n/u.exec(text);
  const head = (end === null ? text : text.slice(0, end.index)).replaceAll(/\r?\n[ \t]/gu, ' ');
  const headers = new Map(
    head.split(/\r?\n/u).map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(0, colon)).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function decodeBody({ headers, body }: MimePart): Uint8Array<ArrayBuffer> {
  const way = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (way === 'base64') return bytesOf(fromBase64(body));
  if (way !== 'quoted-printable') return bytesOf(body);
  const unfolded = body.replaceAll(/=\r?\n/gu, '');
  return bytesOf(
    unfolded.replaceAll(/=([\dA-F]{2})/giu, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll(/\s/gu, ''));
  } catch (cause) {
    throw new ReadProblem('damaged', {}, { cause });
  }
}

function bytesOf(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
