/** Pages that are more, or worse, than any reader's. */
import type { SentPage } from '../../../../tools/sample/serve.ts';
import { ALTERED, VERBATIM } from '../quotes.ts';

const article = (body: string): string =>
  `<!doctype html><html lang="zh"><head><title>外长谈外交</title></head><body><p>外交部长王毅答记者问。</p>${body}</body></html>`;
const said = (words: string): string => `<p>王毅说：“${words}”</p>`;
const BOTH = article(`${said(VERBATIM.text)}${said(ALTERED.text)}`);

/** More than two million characters, and five thousand quotations, of which the first is the record's. */
function long(): string {
  const filler = '这一段只说天气，今天晴，明天多云，后天有雨，大后天又晴了。'.repeat(14);
  const many = Array.from({ length: 5000 }, (_, at) =>
    at === 0 ? said(VERBATIM.text) : `<p>${filler}记者说：“第${at}句话没有任何记录里有过。”</p>`,
  );
  return article(many.join(''));
}

/** It empties and fills the list of highlights all the time. */
const FIGHTS = article(`${said(VERBATIM.text)}${said(ALTERED.text)}<script>
  let at = 0;
  setInterval(() => {
    CSS.highlights.clear();
    for (let left = 200; left > 0; left -= 1) CSS.highlights.set('own-' + (at += 1), new Highlight());
  }, 5);
</script>`);

/** The bytes of a text in the mainland's old encoding, as browsers read it. */
function inGbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (Array.from(character).length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  return Buffer.from(
    Array.from(text).flatMap((each) => table.get(each) ?? (each < '\x80' ? [each.charCodeAt(0)] : [0x3f])),
  );
}

/** One sentence of another encoding amid the rest. */
function mixed(): Buffer {
  const gbk = inGbk(BOTH);
  return Buffer.concat([gbk.subarray(0, gbk.length - 14), Buffer.from(said(VERBATIM.text)), gbk.subarray(-14)]);
}

/** Frames that come, and vanish before they are read. */
const VANISHING = article(`${said(VERBATIM.text)}<script>
  setInterval(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    for (let left = 4; left > 0; left -= 1) {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>框架里的话。</p>';
      document.body.append(frame);
    }
  }, 20);
</script>`);

export const BAD_PAGES: Record<string, () => SentPage> = {
  '/bad/long': () => ({ body: long() }),
  '/bad/fights': () => ({ body: FIGHTS }),
  '/bad/vanishing': () => ({ body: VANISHING }),
  '/bad/gbk': () => ({ body: inGbk(BOTH), charset: 'gb2312' }),
  '/bad/wrong': () => ({ body: inGbk(BOTH) }),
  '/bad/mixed': () => ({ body: mixed(), charset: 'gb2312' }),
};
