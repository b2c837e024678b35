/** Tests say things in all words, as our own pages do, and wait as long as a busy machine takes. */
import '../../platform/background/all-words.ts';
import libraryEn from '../../assets/locales/library/en.json' with { type: 'json' };
import libraryCN from '../../assets/locales/library/zh-CN.json' with { type: 'json' };
import libraryTW from '../../assets/locales/library/zh-TW.json' with { type: 'json' };
import archiveEn from '../../assets/locales/archive/en.json' with { type: 'json' };
import archiveCN from '../../assets/locales/archive/zh-CN.json' with { type: 'json' };
import archiveTW from '../../assets/locales/archive/zh-TW.json' with { type: 'json' };
import { vi } from 'vitest';
import { addWords, setLocale } from '../../platform/shared/i18n.ts';

addWords('en', libraryEn, archiveEn);
addWords('zh-CN', libraryCN, archiveCN);
addWords('zh-TW', libraryTW, archiveTW);

// Files that run one after the other in one place begin alike.
setLocale('en');
vi.useRealTimers();
if (typeof document !== 'undefined') {
  document.body.replaceChildren();
  const { configure } = await import('@testing-library/preact');
  // Wide, since these run beside the browsers: what is waited for goes on as soon as it is there.
  configure({ asyncUtilTimeout: 30_000 });
}
