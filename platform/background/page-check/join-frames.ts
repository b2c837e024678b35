/** The texts of a page's frames: site by site, to be understood, and all of them as one, to be listed. */
import type { PageText } from '../../../engine/page/page-text.ts';
import { MAX_PAGE_TEXT } from '../../shared/page-check/in-page.ts';
import { framesBySite, siteOf } from './frame-sites.ts';

/** What was read in one frame. */
export interface ReadFrame {
  /** null for a frame that vanished before it was read. */
  text: PageText | null;
  /** As the browser names it for whoever sent the text; null where it names none. */
  origin: string | null;
}

/** What one site wrote. */
export interface SiteText {
  page: PageText;
  /** Where its blocks begin among those of all. */
  from: number;
}

export interface JoinedPage {
  /** Of all frames. */
  page: PageText;
  /** For each block of the whole: which frame it is of, and the how many-eth it is there. */
  origins: { frame: number; block: number }[];
  /** The page's own text with that of its own frames, and then each other site's. */
  sites: SiteText[];
}

/** Of a frame of which nothing tells whose it is. */
export const UNKNOWN_FRAME = 'about:unknown';

/** @param frames the page itself first */
export function joinFrames(frames: readonly ReadFrame[]): JoinedPage {
  const page = emptyPage(frames[0]);
  const origins: JoinedPage['origins'] = [];
  const sites: SiteText[] = [];
  const addresses = frames.map((): string | null => null);
  let left = MAX_PAGE_TEXT;
  for (const members of framesBySite(frames.map(({ origin }) => origin))) {
    // What a frame says of itself is not said of the page around it.
    const site = emptyPage(frames[members[0] ?? 0]);
    const isOthers = sites.length > 0;
    if (isOthers) site.frames = members.map((frame) => addressOf(frames[frame]));
    for (const [at, frame] of members.entries()) addresses[frame] = site.frames?.[at] ?? null;
    sites.push({ page: site, from: page.blocks.length });
    for (const [at, frame] of members.entries()) {
      const text = frames[frame]?.text ?? null;
      if (text === null) {
        page.cut ??= 'frames';
        continue;
      }
      page.cut = text.cut ?? page.cut;
      for (const [block, each] of text.blocks.entries()) {
        if ((left -= each.text.length) < 0) {
          page.cut = 'too-long';
          break;
        }
        site.blocks.push({ ...each, frame: at });
        page.blocks.push({ ...each, frame });
        origins.push({ frame, block });
      }
    }
  }
  if (sites.length > 1) page.frames = addresses;
  return { page, origins, sites };
}

function emptyPage(frame: ReadFrame | undefined): PageText {
  const { address = '', title = '', dates = [] } = frame?.text ?? {};
  return { address, title, dates, blocks: [], cut: null };
}

/** What a frame says of its address is told where the browser says that it is that site's. */
function addressOf({ text, origin }: ReadFrame = { text: null, origin: null }): string {
  const site = siteOf(origin);
  if (site === null) return UNKNOWN_FRAME;
  const told = text?.address ?? '';
  return URL.parse(told)?.hostname === site ? told : `${origin}/`;
}
