import { type Decoded, decodeSurely, decodeText, encodingOf, tryWhole } from './decode-text.ts';

const HEAD = 2048;
const CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{2,40})/iu;
const XML_ENCODING = /^[^<]{0,3}<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w-]{2,40})/u;

/** As the file itself says that it is written, where that is true; else as its bytes tell. */
export function decodeDeclared(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = (CHARSET.exec(head) ?? XML_ENCODING.exec(head))?.[1];
  // UTF-16 cannot be true: the words that say it could not be read.
  const encoding = label === undefined || /^utf-?16/iu.test(label) ? null : encodingOf(label);
  // Many pages were put into UTF-8 and still name what they were written in.
  const sure = decodeSurely(bytes);
  if (sure !== null) return sure;
  const text = encoding === null ? null : tryWhole(bytes, encoding);
  if (encoding === null || text === null) return decodeText(bytes);
  return { text, encoding, isGuessed: false };
}
