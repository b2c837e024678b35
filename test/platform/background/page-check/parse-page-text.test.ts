import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IncomingPage, parsePageText } from '../../../../platform/background/page-check/parse-page-text.ts';
import { aBlock, aPageText } from '../../../support/a-page-check.ts';
import { linesOf } from '../../../support/parts-of.ts';

it('takes a page as it was read', () => {
  const page = { ...aPageText('一段', '又一段'), dates: [{ from: 'meta', text: '2026-03-08' }] };
  page.blocks[0]!.quoted.push([0, 2]);
  expect(parsePageText(JSON.stringify(page), page.address)).toEqual(page);
});

it('drops the name of a user from the address, and an address that leads elsewhere than it seems to', () => {
  const addressOf = (address: string) => parsePageText(JSON.stringify({ ...aPageText(), address }), address)?.address;
  expect(addressOf('https://me:word@news.example/')).toBe('https://news.example/');
  expect(addressOf('javascript:alert(1)')).toBe('');
});

it.each([
  ['another site', 'https://ministry.example/202403/t20240307_1.shtml', 'https://news.example/1'],
  ['another page of its site', 'https://news.example/202403/1.html', 'https://news.example/1'],
  ['another query', 'https://news.example/1?day=20240307', 'https://news.example/1?day=20260101'],
])('takes the browser’s word for its address, and not a script’s that names %s', (_, address, from) => {
  expect(parsePageText(JSON.stringify({ ...aPageText(), address }), from)?.address).toBe(from);
  expect(parsePageText(JSON.stringify({ ...aPageText(), address }), null)?.address).toBe('');
});

it('leaves a script what stands behind # in its address', () => {
  const json = JSON.stringify({ ...aPageText(), address: 'https://news.example/1#part' });
  expect(parsePageText(json, 'https://me:word@news.example/1')?.address).toBe('https://news.example/1#part');
});

it('makes whole characters of halves, at the same places', () => {
  const text = `一\ud83d二`;
  expect(parsePageText(JSON.stringify(aPageText(text)), null)?.blocks[0]?.text).toBe('一\ufffd二');
});

it.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['blocks that are no list', JSON.stringify({ ...aPageText(), blocks: {} })],
  ['a block of another kind', JSON.stringify({ ...aPageText(), blocks: [{ ...aBlock('一'), role: 'verdict' }] })],
  ['a block without text', JSON.stringify({ ...aPageText(), blocks: [{ role: 'text', quoted: [] }] })],
  ['marks outside of the text', JSON.stringify({ ...aPageText(), blocks: [aBlock('一', { quoted: [[0, 2]] })] })],
  ['more than a long page', JSON.stringify(aPageText('字'.repeat(1_500_000), '字'.repeat(600_000)))],
])('refuses %s', (_, json) => {
  expect(parsePageText(json, null)).toBeNull();
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.json(), fc.string(), (json, text) => {
      parsePageText(json, null);
      parsePageText(text, null);
    }),
  );
});

it('understands a page that comes line by line, however it is cut', () => {
  const page = aPageText('一段\n又一行', '“又一段”');
  const whole = linesOf(page);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: whole.length })), (cuts) => {
      const incoming = new IncomingPage(page.address);
      const ends = [...cuts.toSorted((a, b) => a - b), whole.length];
      for (const [index, end] of ends.entries()) incoming.take(whole.slice(ends[index - 1] ?? 0, end));
      expect(incoming.end()).toEqual(page);
    }),
  );
});

it.each([
  ['a line that is no block', '{"text":"一"}\n{"address":"","title":""}'],
  ['a line that is no JSON', '{\n{"address":"","title":""}'],
  ['no last line', linesOf(aPageText('一')).replace(/\n[^\n]*$/, '')],
  ['more than a long page', linesOf(aPageText('字'.repeat(1_500_000), '字'.repeat(600_000)))],
])('refuses %s that comes line by line', (_, lines) => {
  const incoming = new IncomingPage(null);
  incoming.take(lines);
  expect(incoming.end()).toBeNull();
});
