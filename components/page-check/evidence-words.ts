/** What a check says where it is handed on as a file. Loaded when the first file is written. */
import type { ListedCheck, ListedStatement } from '../../engine/page/listed.ts';
import type { Edit, OfSource } from '../../engine/record/answer.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { sayCoverage } from '../controls/say-coverage.ts';
import { isOfRecord, sayWordsOf } from '../controls/whose-text.ts';
import { showPlainly } from '../controls/show-plainly.ts';
import { sayEdit } from '../finding/say/say-finding.ts';
import { sayDisagreement } from './Disagreements.tsx';
import { sayDateFrom, sayPageDate } from './PageDateLine.tsx';
import { sayFound, sayFrame, sayGiven, sayWhen, sayWhoseWords, shownFinding, toldMatch } from './say-statement.ts';
import { nameFolded, partStatements, sayCut, saySummary } from './say-summary.ts';

/** The facts of a check that its file begins with. */
interface CheckFacts {
  address: string | null;
  title: string | null;
  checkedAt: string;
  record: { version: string; hash: string };
  rules: string;
  check: ListedCheck;
}

/** @param isLeftOut the reader wants no address in it @param sayTime a moment, ISO 8601, by the reader's clock */
export function evidenceWords({ isLeftOut, sayTime }: { isLeftOut: boolean; sayTime: (at: string) => string }) {
  return {
    language: getLocale(),
    title: t('check.report.title'),
    facts: ({ address, title, checkedAt, record, rules, check }: CheckFacts): [string, string][] => {
      const nothing = t(isLeftOut ? 'check.report.left-out' : 'check.report.no-page');
      return [
        [t('check.report.page-title'), title === null || title === '' ? nothing : title],
        [t('check.report.address'), address ?? nothing],
        [t('check.report.date'), sayPageDate(check.date)],
        ...check.date.evidence.map((each): [string, string] => [
          t('check.report.date-evidence'),
          `${sayDateFrom(each)}: ${each.text} → ${formatDate(each.day)}`,
        ]),
        [t('check.report.checked'), `${sayTime(checkedAt)} (${checkedAt})`],
        [t('check.report.record'), t('check.report.record-is', record)],
        [t('check.report.rules'), t('check.report.rules-are', { version: rules })],
      ];
    },
    summary: saySummary,
    disagreements: t('check.disagree.title'),
    disagreement: (each: ListedCheck['disagreements'][number]): string =>
      `${sayDisagreement(each)} ${t('check.disagree.evidence')} ${showPlainly(each.evidence)} ${t(`check.disagree.note.${each.kind}`)}`,
    found: t('check.report.found'),
    notFound: nameFolded,
    finding: (statement: ListedStatement): string => {
      const finding = sayFound(shownFinding(statement), toldMatch(statement));
      if (statement.shown === 'folded') return finding;
      return [finding, sayWhoseWords(statement), sayWhen(statement)].filter((part) => part !== null).join(' · ');
    },
    given: (statement: ListedStatement): string => {
      const { day } = statement.day;
      const frame = isLeftOut && statement.frame !== null ? t('check.frame-left-out') : sayFrame(statement);
      return [
        sayGiven(statement),
        t(`check.kind.${statement.kind}`),
        ...(day === null ? [] : [t('check.report.day', { date: formatDate(day) })]),
        ...(statement.places > 1 ? [t('check.places', { n: statement.places })] : []),
        ...(frame === null ? [] : [frame]),
      ].join(' · ');
    },
    quote: t('check.report.quote'),
    record: (match: OfSource): string => (isOfRecord(match) ? t('check.report.words') : sayWordsOf(match)),
    differences: t('check.report.differences'),
    difference: (edit: Edit, match: OfSource): string =>
      `${t(`edit.${edit.type}`)}: ${sayEdit(edit, isOfRecord(match))}`,
    citation: t('check.report.citation'),
    unchecked: t('check.report.unchecked'),
    notes: (check: ListedCheck): string[] => {
      const { marked, folded } = partStatements(check);
      const others = check.statements.length - marked.length - folded.length;
      const unable = check.statements.filter(({ finding }) => finding === 'unchecked').length;
      const { coverage } = check;
      return [
        sayCut(check),
        t('check.report.unread'),
        others > 0 ? t('check.report.others', { n: others }) : null,
        unable > 0 ? t('check.report.unable', { n: unable }) : null,
        t('check.report.texts-only'),
        coverage && sayCoverage(coverage),
        t('finding.not-said'),
      ].filter((note) => note !== null);
    },
  };
}
