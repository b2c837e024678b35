import { describe, expect, it } from 'vitest';
import { quotationAt, QUOTATIONS, readArticle, serveArticle } from '../../tools/sample/quotations.ts';

describe('the sample article', () => {
  it('holds each quotation once', () => {
    const marked = [...readArticle().matchAll(/data-quote="(\w+)"/g)].map(([, name]) => name);
    expect(marked).toEqual(QUOTATIONS.map(({ name }) => name));
    expect(quotationAt('spliced')).toBe('[data-quote="spliced"]');
  });

  it('is served on this machine alone, and nothing else is', async () => {
    const site = await serveArticle();
    try {
      const article = await fetch(site.at('/article.html'));
      expect(article.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await article.text()).toContain('中方宣布的800亿美元');
      expect((await fetch(site.at('/../package.json'))).status).toBe(404);
      expect(new URL(site.at('/')).hostname).toBe('127.0.0.1');
    } finally {
      await site.close();
    }
  });
});
