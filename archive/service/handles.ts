/** What each route of the table does. */
import { Readable } from 'node:stream';
import { daysOfPage, type EventOfRecord } from '../../engine/page/event-of-page.ts';
import { readPlain } from '../../engine/page/read/read-plain.ts';
import type { SearchOptions } from '../../engine/search/search.ts';
import { type Filter, NO_FILTER } from '../../engine/search/filter.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import type { Shard } from '../database/shard.ts';
import { askShards, nobody } from '../store/ask-shards.ts';
import type { OpenArchive } from '../store/open-archive.ts';
import { EVENTS_OF_DAYS } from '../store/questions.ts';
import { type Answering, createAnswering, type LookUpAsked } from './answering.ts';
import { type AskedQuotation, checkQuotations, checkText } from './check.ts';
import type { Metrics } from './metrics.ts';
import { Refusal } from './refusal.ts';
import { describeRoutes, type RouteName } from './routes.ts';
import type { Handle } from './service.ts';

export interface HandleParts {
  archive: OpenArchive;
  shards: readonly Shard[];
  names: KnownNames;
  version: string;
  /** Who compares quotations; null: this thread. */
  threads: Pick<Answering, 'lookUp'> | null;
}

const HEALTH_MS = 500;
const HITS = 20;
const PROPOSED = 20;

interface SearchBody extends Partial<Omit<SearchOptions, 'filter'>> {
  query: string;
  filter?: Partial<Filter>;
}

type CheckBody = { quotations: AskedQuotation[] } | { text: string; address?: string };

export function createHandles({
  archive,
  shards,
  names,
  version,
  threads,
}: HandleParts): (metrics: Metrics) => Record<RouteName, Handle> {
  const answering = { ...createAnswering(archive, names), ...(threads && { lookUp: threads.lookUp }) };
  const description = describeRoutes(version);
  return (metrics) => {
    const counted = {
      ...answering,
      async lookUp(...asked: Parameters<typeof answering.lookUp>) {
        const answer = await answering.lookUp(...asked);
        metrics.found(answer.wording);
        if (answer.archive.partial) metrics.partial();
        return answer;
      },
    };
    return {
      lookUp: async ({ body }, _reply, asking) => counted.lookUp(asking, body as LookUpAsked),
      async search({ body }, _reply, asking) {
        const { query, limit = HITS, filter = {}, any = false } = body as SearchBody;
        return answering.search(asking, query, { limit, any, filter: { ...NO_FILTER, ...filter } });
      },
      async propose({ body }, _reply, asking) {
        const { query, limit = PROPOSED } = body as { query: string; limit?: number };
        return answering.propose(asking, query, limit);
      },
      async check({ body }, _reply, asking) {
        const asked = body as CheckBody;
        if ('quotations' in asked) return Readable.from(checkQuotations(counted, asked.quotations, asking.signal));
        const { text, address = '' } = asked;
        const page = readPlain(text, address);
        const { days, years } = daysOfPage(page);
        const found = await askShards<EventOfRecord>(shards, asking, EVENTS_OF_DAYS, [days, years]);
        const events = found.flatMap(({ rows }) => rows).sort((one, other) => (one.event < other.event ? 1 : -1));
        return Readable.from(checkText(counted, { page, events, names }, asking));
      },
      async coverage(_request, _reply, asking) {
        const facts = await archive.facts(asking);
        return { coverage: facts.coverage, archive: answering.told(facts, asking) };
      },
      async text({ params }, _reply, asking) {
        const facts = await archive.facts(asking);
        const record = await archive.held.record(asking, (params as { id: string }).id);
        if (record.transcripts.length === 0) {
          // It may be in the part that does not answer.
          if (asking.lost.size > 0)
            throw new Refusal('unreachable', 'the part of the archive that may have it does not answer');
          throw new Refusal('not-found', 'the archive has no such text');
        }
        return { record, archive: answering.told(facts, asking) };
      },
      // Anybody may ask it: the database is asked no more than once in a while.
      health: rarely(HEALTH_MS, async () => {
        const asking = nobody();
        const facts = await archive.facts(asking);
        return { state: asking.lost.size > 0 ? 'partial' : 'well', archive: answering.told(facts, asking) };
      }),
      async metrics() {
        return metrics.text({
          archive_database_connections: shards.reduce((sum, shard) => sum + shard.connections, 0),
          process_resident_memory_bytes: process.memoryUsage.rss(),
        });
      },
      description: async () => description,
    };
  };
}

/** @returns what was asked last, for so long; what failed is asked again */
function rarely<T>(ms: number, ask: () => Promise<T>): () => Promise<T> {
  let last: { at: number; answer: Promise<T> } | null = null;
  return () => {
    if (last !== null && performance.now() - last.at < ms) return last.answer;
    const own = { at: performance.now(), answer: ask() };
    last = own;
    own.answer.catch(() => {
      if (last === own) last = null;
    });
    return own.answer;
  };
}
