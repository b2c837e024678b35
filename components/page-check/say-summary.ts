/** A check in a sentence or two. It counts what was found and what was not, and gives no score: neither is a fault of the page. */
import type { ListedCheck, ListedStatement } from '../../engine/page/listed.ts';
import { isOfRecord, packOf } from '../controls/whose-text.ts';
import { t } from '../../platform/shared/i18n.ts';
import { namePerson } from '../names/printed-names.ts';
import { showInside } from '../controls/show-plainly.ts';
import { sayTogether } from '../controls/say-together.ts';

/** A page's statements as they are listed: what the record has, and what the page gives to the official and is not found. */
export function partStatements({ statements }: Pick<ListedCheck, 'statements'>): {
  marked: ListedStatement[];
  folded: ListedStatement[];
} {
  return {
    marked: statements.filter(({ shown }) => shown === 'mark'),
    folded: statements.filter(({ shown }) => shown === 'folded'),
  };
}

export function saySummary(check: ListedCheck): string {
  const { marked, folded } = partStatements(check);
  const others = check.statements.length - marked.length - folded.length;
  const notRecord = marked.flatMap(({ match }) => (match === null || isOfRecord(match) ? [] : match));
  const ofPacks = notRecord.filter((match) => packOf(match) !== null).length;
  const own = notRecord.length - ofPacks;
  const uncompared = folded.filter(isUncompared).length;
  const notFound = folded.length - uncompared;
  const who = nameOfficial(check);
  const left = uncompared > 0 && t('check.summary.uncompared', { n: uncompared, who });
  // In a language of which no text was there: nothing is said of what the record has.
  if (!check.isChinese && check.statements.every(isUncompared))
    return sayTogether(t('check.summary.not-chinese'), left);
  return sayTogether(
    check.statements.length === 0
      ? t('check.summary.no-statements')
      : marked.length === 0
        ? t('check.summary.nothing')
        : t('check.summary.found', { n: marked.length }),
    own > 0 && t('check.summary.of-library', { n: own }),
    ofPacks > 0 && t('check.summary.of-packs', { n: ofPacks }),
    notFound > 0 && t('check.summary.folded', { n: notFound, who }),
    left,
    others > 0 && t('check.summary.others', { n: others }),
  );
}

function isUncompared({ finding }: ListedStatement): boolean {
  return finding === 'unchecked';
}

/** What stands folded away: not found, or not compared. */
export function nameFolded(check: Pick<ListedCheck, 'statements'>): string {
  const { folded } = partStatements(check);
  return t(folded.every(isUncompared) ? 'check.uncompared' : 'check.folded', {
    n: folded.length,
    who: nameOfficial(check),
  });
}

/** The official by name where the page names one alone. */
export function nameOfficial({ statements }: Pick<ListedCheck, 'statements'>): string {
  const names = new Set(
    statements.filter(({ speaker }) => speaker.who === 'official').map(({ speaker: { name } }) => name),
  );
  const [name] = names;
  return names.size === 1 && name ? showInside(namePerson(name)) : t('check.speaker.official');
}

/** Why not all of the page was compared; null where all was. */
export function sayCut({ cut }: Pick<ListedCheck, 'cut'>): string | null {
  return cut === 'too-long' || cut === 'cancelled' || cut === 'frames' ? t(`check.cut.${cut}`) : null;
}
