/**
 * Tells the side panel what is selected in a page, while it follows.
 *
 * Brought into the page beside the side panel when the reader switches following on; no other page has it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageRuntime } from '../../platform/page-browser.ts';
import { listen } from '../../platform/page-listen.ts';
import { MAX_PAGE_QUOTE, type Protocol, type Reply } from '../../platform/protocol.ts';

/** A selection that stays so long is finished. */
const STILL_MS = 300;
const RUNNING = Symbol.for('yuanhua-follow');

export default defineUnlistedScript(() => {
  const globals = globalThis as { [RUNNING]?: boolean };
  if (globals[RUNNING]) return;
  globals[RUNNING] = true;
  const life = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  const stop = (): void => {
    life.abort();
    clearTimeout(timer);
    globals[RUNNING] = false;
  };
  const tell = async (): Promise<void> => {
    const text = String(document.getSelection() ?? '').trim();
    if (text === told || !/\p{Script=Han}.*\p{Script=Han}/su.test(text)) return;
    told = text;
    const runtime = pageRuntime();
    if (runtime === null) return stop();
    const quote = text.slice(0, MAX_PAGE_QUOTE).toWellFormed();
    const ask: Protocol['followSelection']['ask'] = { quote, length: text.length };
    const reply = (await runtime.sendMessage({ type: 'followSelection', ask })) as
      Reply<Protocol['followSelection']['answer']> | undefined;
    if (reply?.ok && !reply.value.going) stop();
  };
  listen(
    document,
    ['selectionchange'],
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void tell().catch(stop), STILL_MS);
    },
    { signal: life.signal },
  );
  // What is selected already when following begins.
  void tell().catch(stop);
});
