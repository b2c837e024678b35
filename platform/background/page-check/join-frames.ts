/** The texts of a page's frames, as one. */
import type { PageText } from '../../../engine/page/page-text.ts';
import { MAX_PAGE_TEXT } from '../../shared/page-check/in-page.ts';

export interface JoinedPage {
  page: PageText;
  /** For each block of the whole: which frame it is of, and the how many-eth it is there. */
  origins: { frame: number; block: number }[];
}

/**
 * The page's own text first, then that of its frames, in the order in which they are given.
 * @param texts null for a frame that vanished before it was read
 */
export function joinFrames(texts: readonly (PageText | null)[]): JoinedPage {
  const page: PageText = { address: '', title: '', dates: [], blocks: [], cut: null };
  const own = hostOf(texts[0]?.address ?? '');
  const others = texts.map((text) => (text !== null && isOther(hostOf(text.address), own) ? text.address : null));
  if (others.some((address) => address !== null)) page.frames = others;
  const origins: JoinedPage['origins'] = [];
  let left = MAX_PAGE_TEXT;
  texts.forEach((text, frame) => {
    if (text === null) {
      page.cut ??= 'frames';
      return;
    }
    // What a frame says of itself is not said of the page around it.
    if (frame === 0) {
      page.address = text.address;
      page.title = text.title;
      page.dates = text.dates;
    }
    page.cut = text.cut ?? page.cut;
    text.blocks.forEach((block, at) => {
      if ((left -= block.text.length) < 0) {
        page.cut = 'too-long';
        return;
      }
      page.blocks.push({ ...block, frame });
      origins.push({ frame, block: at });
    });
  });
  return { page, origins };
}

function hostOf(address: string): string | null {
  return URL.parse(address)?.hostname ?? null;
}

/** Hosts of which one lies under the other are one site's; a frame without an address is written by the page. */
function isOther(host: string | null, own: string | null): boolean {
  if (host === null || host === '' || own === null || host === own) return false;
  return !host.endsWith(`.${own}`) && !own.endsWith(`.${host}`);
}
