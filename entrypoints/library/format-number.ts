const FORMAT = new Intl.NumberFormat('en');

/** With commas at the thousands, as all three languages write numbers in tables. */
export function formatNumber(number: number): string {
  return FORMAT.format(number);
}
