import { formatDate } from '../../components/controls/format-date.ts';
import { isOfRecord, ofLibrary } from '../../components/controls/whose-text.ts';
import { sayVoiceInLine } from '../../components/controls/say-voice.ts';
import type { CheckedStatement } from '../../engine/page/statement.ts';
import { type Locale, setLocale, t } from '../../platform/shared/i18n.ts';

/** The line beside a mark: how the words stand to the record, when they were spoken there, and whose they are. */
export function sayMark(locale: Locale): (statement: CheckedStatement) => string {
  return (statement) => {
    // What says a day, or whose words they are, says it in it.
    setLocale(locale);
    const [match] = statement.answer.matches;
    if (match === undefined) return '';
    const { voice, speaker, question, date } = match;
    const outlet = voice === 'question' ? (question?.outlet ?? null) : null;
    return [
      ofLibrary(match, sayFinding(statement)),
      statement.formula ? '' : formatDate(date),
      sayVoiceInLine({ voice, speaker, outlet }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}

function sayFinding({ kind, said, finding, answer }: CheckedStatement): string {
  const [match] = answer.matches;
  // Nothing that is none of the record's is told in words that speak of it.
  if (match !== undefined && !isOfRecord(match) && (said !== null || kind === 'embedded'))
    return t(said === 'retold' ? 'check.finding.retold' : 'check.finding.library-same');
  if (said !== null) return t(`page-mark.${said}`);
  return kind === 'embedded' ? t('page-mark.same') : t(`wording.${finding}`);
}
