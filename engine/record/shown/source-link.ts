/** Text that is longer is named by its two ends. */
const WHOLE = 60;
const END = 16;

/**
 * The address of a published text, opened at a passage: a text fragment, which browsers mark and scroll to.
 * @returns null where the catalogue has no address
 */
export function sourceLink(address: string | null, passage: string): string | null {
  if (address === null) return null;
  const text = passage.trim();
  const parts = text.length <= WHOLE && !text.includes('\n') ? [text] : [text.slice(0, END), text.slice(-END)];
  // A line break is no text of the page; what stands before it, or behind it, is.
  const [start = '', end] = [parts[0]?.split('\n')[0], parts[1]?.split('\n').at(-1)];
  const fragment = [start, end].filter((part) => part !== undefined).map(encode);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${fragment.join(',')}`;
}

/** A hyphen parts a fragment from what stands before or behind it, so it is written as a code too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().trim()).replaceAll('-', '%2D');
}
