/** Tests say things in all words, as our own pages do, and wait as long as a busy machine takes. */
import '../../platform/background/all-words.ts';

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  // Wide, since these run beside the browsers: what is waited for goes on as soon as it is there.
  configure({ asyncUtilTimeout: 30_000 });
}
