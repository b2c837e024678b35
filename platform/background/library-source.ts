/** What a source over segments does besides: it hands out texts, tries once more what failed, and finds what a pack has renamed. */
import type { SegmentStore } from '../../engine/index/segments/segment-store.ts';
import { contentsOf, type ContentsPage, type SourceContents } from '../../engine/source/contents.ts';
import { eventTexts } from '../../engine/source/event-texts.ts';
import type { Source } from '../../engine/source/source.ts';

/** A passage of a text that went with an earlier revision of a pack is looked for where its words are now. */
export function withRedirects(source: Source, redirects: () => Promise<Record<string, string>>): Source {
  const transcriptOf = (id: string): string => id.split('#')[0] ?? '';
  return {
    ...source,
    async eventTexts(transcript) {
      const led = await redirects();
      const found = await source.eventTexts(led[transcript] ?? transcript);
      if (found === null) return null;
      const own = new Set(found.transcripts.map(({ id }) => id));
      const of = Object.entries(led).filter(([, to]) => own.has(transcriptOf(to)));
      return { ...found, redirects: { ...found.redirects, ...Object.fromEntries(of) } };
    },
    async locate(passages) {
      const led = await redirects();
      const asked = passages.map((each) => {
        const to = led[each.paragraph];
        const text = led[transcriptOf(each.paragraph)];
        const key = each.paragraph.slice(transcriptOf(each.paragraph).length);
        return { ...each, paragraph: to ?? (text === undefined ? each.paragraph : text + key) };
      });
      const found = await source.locate(asked);
      return found.map((each, at) => {
        const isLed = asked[at]!.paragraph !== passages[at]!.paragraph;
        return isLed && each.state === 'there' ? { ...each, state: 'moved' } : each;
      });
    },
  };
}

/** Each question once more where the first try failed. */
export function retried(source: Source, safely: <T>(work: () => Promise<T>) => Promise<T>): Source {
  return {
    id: source.id,
    describe: () => safely(() => source.describe()),
    lookUp: (quote, options) => safely(() => source.lookUp(quote, options)),
    search: (query, options) => safely(() => source.search(query, options)),
    contents: (page) => safely(() => source.contents(page)),
    eventTexts: (transcript) => safely(() => source.eventTexts(transcript)),
    transcripts: (ids) => safely(() => source.transcripts(ids)),
    timeline: (phrases) => safely(() => source.timeline(phrases)),
    phrasePlaces: (phrases, event) => safely(() => source.phrasePlaces(phrases, event)),
    locate: (passages) => safely(() => source.locate(passages)),
  };
}

type Texts = Pick<Source, 'contents' | 'eventTexts' | 'transcripts'>;

/** Texts as they are read: those alone that a page shows. */
export function textsOf(store: SegmentStore): Texts {
  return {
    async contents({ after, limit }: ContentsPage): Promise<SourceContents> {
      const later = store.eventIds().filter((event) => after === null || event < after);
      const { events } = contentsOf(await store.record(later.slice(0, limit)));
      return {
        coverage: await store.coverage(),
        events,
        next: later.length > limit ? (events.at(-1)?.event ?? null) : null,
      };
    },
    async eventTexts(transcript) {
      const [own] = await store.transcripts([transcript]);
      return own === undefined ? null : eventTexts(await store.record([own.event]), transcript);
    },
    transcripts: (ids) => store.transcripts(ids),
  };
}
