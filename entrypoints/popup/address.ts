/** What an address holds of a query; a longer one is a quotation. */
const MAX_QUERY = 1000;

/** The query in the page's address, `#q=…`, percent-encoded, as the address bar opens it. Empty where there is none to read. */
export function queryInHash(hash: string): string {
  try {
    return decodeURIComponent(/^#q=(.*)$/s.exec(hash)?.[1] ?? '')
      .slice(0, MAX_QUERY)
      .toWellFormed();
  } catch {
    // Half an escape: the address was cut off, and the box is there to type in.
    return '';
  }
}
