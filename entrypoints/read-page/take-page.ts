/** A page taken for the reader's library: read once as the check reads it, sent, and nothing of it is changed, marked or watched. */
import type { AddedPage } from '../../engine/library/added-page.ts';
import type { TakeBegun, TakeStart } from '../../platform/shared/library/added-page.ts';
import { addedBlocks } from './added-blocks.ts';
import { askBackground } from './ask-background.ts';
import { pageMetadata } from './page-metadata.ts';
import { outgoing } from './outgoing.ts';
import { sendText } from './send.ts';
import { walkPage } from './walk.ts';

export function takePage({ token }: TakeStart): TakeBegun {
  if (document.contentType === 'application/pdf') return 'pdf';
  // The background wants this page no longer, or is gone: so are we.
  run(token).catch(() => undefined);
  return 'begun';
}

async function run(token: string): Promise<void> {
  const { signal } = new AbortController();
  const walked = await walkPage(document, signal);
  const page: AddedPage = {
    address: location.href,
    title: Reflect.get(Document.prototype, 'title', document).trim(),
    language: Element.prototype.getAttribute.call(document.documentElement, 'lang') || null,
    ...(await addedBlocks(walked)),
    metadata: pageMetadata(walked.lookAt),
  };
  await sendText(askBackground(), 'sendAddedPart', token, outgoing(page, signal), signal);
}
