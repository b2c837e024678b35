/** Other engines on the same paragraphs and quotes, each as its own documentation sets it up for Chinese. */
import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import { Charset, Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { bigramsOf } from '../../engine/index/grams.ts';

export interface Peer {
  name: string;
  /** Number of the paragraph that it puts first; −1 for none. */
  first(quote: string): number;
}

/** @param raw paragraphs as printed @param folded the same, folded */
export async function makePeers(raw: readonly string[], folded: readonly string[]): Promise<Peer[]> {
  return [
    flexSearch('FlexSearch, default encoder, folded text', new Index({ tokenize: 'full' }), folded),
    flexSearch('FlexSearch, CJK encoder, folded text', new Index({ encoder: Charset.CJK }), folded),
    miniSearch(folded),
    fuse(folded),
    await orama(folded),
    sqlite(folded),
    scan(raw),
  ];
}

function flexSearch(name: string, index: Index, texts: readonly string[]): Peer {
  for (const [id, text] of texts.entries()) index.add(id, text);
  return { name, first: (quote) => Number(index.search(quote, { limit: 1, suggest: true })[0] ?? -1) };
}

function miniSearch(texts: readonly string[]): Peer {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: bigramsOf });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return { name: 'MiniSearch, bigrams', first: (quote) => Number(index.search(quote)[0]?.id ?? -1) };
}

function fuse(texts: readonly string[]): Peer {
  const index = new Fuse(texts, { ignoreLocation: true, threshold: 0.6 });
  return { name: 'Fuse.js', first: (quote) => index.search(quote, { limit: 1 })[0]?.refIndex ?? -1 };
}

async function orama(texts: readonly string[]): Promise<Peer> {
  const tokenizer = { language: 'bigrams', normalizationCache: new Map(), tokenize: (text: string) => bigramsOf(text) };
  const index = create({ schema: { id: 'string', text: 'string' } as const, components: { tokenizer } });
  await insertMultiple(
    index,
    texts.map((text, id) => ({ id: String(id), text })),
  );
  return {
    name: 'Orama, bigrams',
    first: (quote) => {
      const found = oramaSearch(index, { term: quote, limit: 1, threshold: 1 });
      // Without plugins it answers at once; the promise is only in its types.
      return found instanceof Promise ? -1 : Number(found.hits[0]?.document.id ?? -1);
    },
  };
}

function sqlite(texts: readonly string[]): Peer {
  const database = new DatabaseSync(':memory:');
  database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'trigram')");
  const insert = database.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)');
  for (const [id, text] of texts.entries()) insert.run(id, text);
  const select = database.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages) LIMIT 1');
  return {
    name: 'SQLite FTS5, trigrams',
    first: (quote) => {
      const terms = Array.from({ length: Math.max(0, quote.length - 2) }, (_, at) => `"${quote.slice(at, at + 3)}"`);
      return terms.length === 0 ? -1 : Number(select.get(terms.join(' OR '))?.['rowid'] ?? -1);
    },
  };
}

function scan(texts: readonly string[]): Peer {
  return {
    name: 'String.includes over the paragraphs',
    first: (quote) => texts.findIndex((text) => text.includes(quote)),
  };
}
