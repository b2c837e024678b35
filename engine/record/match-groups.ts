/**
 * What stands in the first of these groups that took part in a match. The types cannot say that one of them does in every match of
 * its pattern; where none did, the pattern has changed and this call has not.
 */
export function groupOf({ groups }: RegExpMatchArray, ...names: readonly [string, ...string[]]): string {
  for (const name of names) {
    const found = groups?.[name];
    if (found !== undefined) return found;
  }
  throw new Error(`no group ${names.join(' or ')} in the match`);
}
