/** The check of a whole page over the record as it is built, for commands. */
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { checkPage } from '../../engine/page/check-page.ts';
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import type { Transcript } from '../../engine/record/record.ts';
import type { EventOfRecord } from '../../engine/page/event-of-page.ts';
import type { PageText } from '../../engine/page/page-text.ts';
import type { AskRecord, PageCheck } from '../../engine/page/statement.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import { contentsOf } from '../../engine/source/contents.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import { openFinder } from '../open-finder.ts';

/** @param further texts, which are asked beside the record */
export function openCheck(further: readonly Transcript[] = []): (page: PageText) => Promise<PageCheck> {
  const record = buildRecord();
  const finder = openFinder(record);
  const texts = { transcripts: [...further], emendations: [], alignment: [] };
  const beside = createBilingualFinder(createMemoryStore(texts, dumpIndex(texts)), () => 0, NAMES);
  const events: EventOfRecord[] = contentsOf(record).events;
  const ask: AskRecord = async (quote, options) => {
    const value = await finder.lookUp(quote, quote.length, options);
    const answers = [{ id: BUNDLED, value }];
    if (further.length > 0) answers.push({ id: 'library', value: await beside.lookUp(quote, quote.length, options) });
    return mergeAnswers(
      answers,
      answers.map(({ id }) => ({ id, state: 'answered', reason: null })),
    );
  };
  return async (page) => {
    const steps = checkPage(page, ask, events, NAMES);
    for (;;) {
      const step = await steps.next();
      if (step.done === true) return step.value;
    }
  };
}
