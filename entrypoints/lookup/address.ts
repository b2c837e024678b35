/** The tab whose check is to be listed: `#check=12`; null where the address names none. */
export function checkedTabIn(hash: string): number | null {
  const [, tab] = /^#check=(\d{1,10})$/.exec(hash) ?? [];
  return tab === undefined ? null : Number(tab);
}
