// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DraftProblem } from '../../../../platform/own-page/draft/draft-problem.ts';
import { readDraftFile, readPasted } from '../../../../platform/own-page/draft/read-draft.ts';
import { docx, wordXml } from '../../../support/read/make-docx.ts';
import { zipOf } from '../../../support/read/make-zip.ts';
import { MAX_PAGE_TEXT } from '../../../../platform/shared/page-check/in-page.ts';

const fileOf = (name: string, bytes: Uint8Array | string, size?: number) => {
  const buffer = Buffer.from(bytes as string);
  return {
    name,
    size: size ?? buffer.length,
    arrayBuffer: async () => buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length),
  };
};
const texts = async (name: string, bytes: Uint8Array | string) =>
  (await readDraftFile(fileOf(name, bytes))).blocks.map(({ text }) => text);
const whyOf = async (name: string, bytes: Uint8Array | string, size?: number) => {
  const error: unknown = await readDraftFile(fileOf(name, bytes, size)).catch((problem: unknown) => problem);
  return error instanceof DraftProblem ? error.why : error;
};

const p = (inner: string) => `<w:p>${inner}</w:p>`;
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe('a file that was made to stop the page that reads it', () => {
  const TIME = '<div class="a"><time datetime="2017-03-08">那天</time></div>';

  it('is looked through for days no further than an article has them', async () => {
    const { dates } = await readDraftFile(fileOf('稿.html', `<body>${TIME.repeat(8000)}<p>王毅说了一句话。</p>`));
    expect(dates).toEqual([]);
    const many = `<script type="application/ld+json">[${'0,'.repeat(200_000)}0]</script>`;
    expect((await readDraftFile(fileOf('稿.html', `${many}<p>一句话</p>`))).blocks).toHaveLength(1);
  });

  it('is refused where one tag has attributes without end', async () => {
    const wide = `<p ${Array.from({ length: 3000 }, (_, at) => `a${at}`).join(' ')}>一句话</p>`;
    expect(await whyOf('稿.html', `<body>${wide}`)).toBe('too-large');
    const honest = `<p title="${'a '.repeat(3000)}">1 < 2</p><script>if (a<b) {${'  x = 1;\n'.repeat(100)}}</script>`;
    expect(await texts('稿.html', `<body>${honest}`)).toEqual(['1 < 2']);
  });

  it('is of no address, whatever it names as its own', async () => {
    const canonical = '<link rel="canonical" href="https://www.mfa.gov.cn/t20240307.html">';
    const page = await readDraftFile(fileOf('稿.html', `<head>${canonical}</head><body><p>一句话</p>`));
    expect(page.address).toBe('');
  });

  it('has no words that its reader does not see', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>不</w:t></w:r>';
    const shown = '<w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>会</w:t></w:r>';
    expect(await texts('稿.docx', docx(p(r('我们') + hidden + shown + r('来')))).then(([text]) => text)).toBe(
      '我们会来',
    );
  });
});

describe('a text', () => {
  const SENTENCE = '王毅说：“中国的发展是和平力量的增长，是稳定因素的增强。”他在记者会上这样说。';

  it('is a line a block, whatever ends its lines', async () => {
    expect(await texts('稿.txt', '标题\r\n\r\n第一段\n第二段\n')).toEqual(['标题', '第一段', '第二段']);
    expect(readPasted('一\n二').blocks).toHaveLength(2);
  });

  it.each(['utf-8', 'utf-16le'])('is read in %s', async (encoding) => {
    const bytes = encoding === 'utf-8' ? Buffer.from(SENTENCE) : Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le');
    expect(await texts('稿.txt', bytes)).toEqual([SENTENCE]);
  });

  it('is read in the encoding of the mainland, and of Taiwan and Hong Kong', async () => {
    // 王毅说：“中国的发展” and 王毅說：「中國的發展」
    const gb = Buffer.from('cdf5d2e3cbb5a3baa1b0d6d0b9fab5c4b7a2d5b9a1b1', 'hex');
    const big5 = Buffer.from('a4fdbcddbba1a147a175a4a4b0eaaabab56fae69a176', 'hex');
    expect(await texts('稿.txt', gb)).toEqual(['王毅说：“中国的发展”']);
    expect(await texts('稿.txt', big5)).toEqual(['王毅說：「中國的發展」']);
  });

  it('with one broken character is read all the same', async () => {
    const broken = Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xe4, 0xb8])]);
    expect((await texts('稿.txt', broken))[0]).toContain(SENTENCE);
  });

  it('beyond two million characters is checked as far as that, and says so', async () => {
    const line = '长'.repeat(999_999);
    const page = await readDraftFile(fileOf('稿.txt', [line, line, line].join('\n')));
    expect([page.blocks.length, page.cut]).toEqual([2, 'too-long']);
    expect(page.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MAX_PAGE_TEXT);
  });
});

describe('a web page', () => {
  it('is read by its blocks, without what is not seen, with its title and dates; nothing of it runs', async () => {
    const page = await readDraftFile(
      fileOf(
        '存档.html',
        `<!doctype html><html><head><title>外长答问</title><meta property="article:published_time" content="2017-03-08T12:00:00+08:00">
         </head><body><script>globalThis.ran = true</script><h1>标题</h1><p>第一段<br>下一行</p><p hidden>藏起来的</p><blockquote>引用</blockquote></body></html>`,
      ),
    );
    expect(page.title).toBe('外长答问');
    expect(page.dates).toEqual([{ from: 'meta', text: '2017-03-08T12:00:00+08:00' }]);
    expect(page.blocks.map(({ text, role }) => [text.trim(), role])).toEqual([
      ['标题', 'heading'],
      ['第一段\n下一行', 'text'],
      ['引用', 'quotation'],
    ]);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it('is read in the encoding that it names, and by what it is, not by its name', async () => {
    const head = Buffer.from('<!doctype html><meta charset="gbk"><p>', 'latin1');
    const gb = Buffer.concat([head, Buffer.from('d6d0b9fa', 'hex'), Buffer.from('</p>')]);
    expect(await texts('没有后缀', gb)).toEqual(['中国']);
  });
});

describe('a Word document', () => {
  it.each([0, 8])('is read by its paragraphs, packed by method %i', async (method) => {
    const bytes = docx(p(r('第一段')) + p('') + p(`${r('第二段，')}<w:r><w:tab/><w:br/><w:t>下一行</w:t></w:r>`), {
      method,
    });
    expect(await texts('稿.docx', bytes)).toEqual(['第一段', '第二段，\t\n下一行']);
  });

  it('has its headings by Word’s ids in any language, and each row of a table in one block', async () => {
    const style = (id: string) => `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`;
    const cell = (...inner: string[]) => `<w:tc>${inner.map((each) => p(r(each))).join('')}</w:tc>`;
    const body =
      p(style('Heading1') + r('一')) +
      p(style('2') + r('二')) +
      `<w:tbl><w:tr>${cell('王毅', '外长')}${cell('答：好。')}</w:tr><w:tr>${cell('整行一格')}</w:tr></w:tbl>`;
    const { blocks } = await readDraftFile(fileOf('稿.docx', docx(body)));
    expect(blocks.map(({ text, role }) => [text, role])).toEqual([
      ['一', 'heading'],
      ['二', 'heading'],
      ['王毅\n外长\t答：好。', 'row'],
      ['整行一格', 'text'],
    ]);
  });

  it('reads as when all changes are accepted: without what was deleted, and without codes', async () => {
    const body = p(
      `${r('留')}<w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins>${r('增')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>`,
    );
    expect(await texts('稿.docx', docx(body))).toEqual(['留增']);
  });

  it('that is made to fill the memory is refused', async () => {
    expect(await whyOf('稿.docx', zipOf('word/document.xml', Buffer.alloc(61_000_000, 0x20)))).toBe('too-large');
  });

  it('that names entities is refused', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${wordXml(p(r('&a;')))}`;
    expect(await whyOf('稿.docx', zipOf('word/document.xml', xml))).toBe('damaged');
  });
});

describe('a file that cannot be checked', () => {
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each([
    ['稿.pdf', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['稿.doc', OLE, 'old-word'],
    ['稿.docx', OLE, 'locked'],
    ['稿.docx', Buffer.from('not a zip'), 'damaged'],
    ['稿.docx', docx(p(r('一段'))).subarray(0, 200), 'damaged'],
    ['稿.docx', zipOf('word/document.xml', 'x', { flags: 1 }), 'locked'],
    ['稿.docx', zipOf('word/document.xml', 'x', { method: 99 }), 'damaged'],
    ['图.zip', zipOf('a.txt', 'x'), 'other-kind'],
    ['图.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'not-text'],
    ['空.txt', Buffer.from(' \n\n '), 'no-text'],
    ['空.docx', docx(p('')), 'no-text'],
  ])('says why: %s', async (name, bytes, why) => {
    expect(await whyOf(name, bytes)).toBe(why);
  });

  it('is not even read where it is too large', async () => {
    expect(await whyOf('稿.txt', '文', 31_000_000)).toBe('too-large');
  });

  it('any broken archive is a foreseen problem, and never hangs', async () => {
    const whole = docx(p(r('一段文字')));
    for (let at = 4; at < whole.length; at += 1) {
      const broken = Buffer.from(whole);
      broken[at] = broken[at]! ^ 0xff;
      const why = await whyOf('稿.docx', broken);
      // A character of the text alone may be another now.
      const isRead = typeof why === 'object' && why !== null && 'blocks' in why;
      expect(isRead || typeof why === 'string' ? null : why, `byte ${at}`).toBeNull();
    }
  });
});
