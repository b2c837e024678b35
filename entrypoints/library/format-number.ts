/** With thin breaks at the thousands, as all three languages write numbers in tables. */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
