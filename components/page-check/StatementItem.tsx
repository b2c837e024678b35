import { languageOfWords } from '../names/language-of-words.ts';
import type { ComponentChildren } from 'preact';
import type { ListedStatement } from '../../engine/page/listed.ts';
import { t } from '../../platform/shared/i18n.ts';
import { showPlainly } from '../controls/show-plainly.ts';
import {
  sayFound,
  sayFrame,
  sayGiven,
  sayWhen,
  sayWhoseWords,
  shownFinding,
  signOf,
  toldMatch,
} from './say-statement.ts';

interface Props {
  statement: ListedStatement;
  /** Its number on the page, from 1. */
  number: number;
  isSelected: boolean;
  /** Reached by Tab: one of a list is. */
  isStop: boolean;
  /** Its words are no longer on the page. */
  isGone: boolean;
  onPress: () => void;
  /** A key was pressed on it. */
  onMove: (event: KeyboardEvent) => void;
  /** The finding, while it is open. */
  children?: ComponentChildren;
}

/** One statement: its number and words, then how it stands to the record, when and whose words those are, and to whom the page gives them. */
export function StatementItem({ statement, number, isSelected, isStop, isGone, onPress, onMove, children }: Props) {
  const { index, text, kind, voice } = statement;
  const finding = shownFinding(statement);
  const isNothing = finding === 'none' || finding === 'unchecked';
  const whose = isNothing ? null : sayWhoseWords(statement);
  const when = isNothing ? null : sayWhen(statement);
  const frame = sayFrame(statement);
  const isOpen = children !== undefined && children !== null;
  return (
    <li class={`statement ${isGone ? 'statement-gone' : ''}`} data-statement={index}>
      <button
        type="button"
        class="statement-line"
        aria-expanded={isOpen}
        aria-current={isSelected ? 'true' : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={onPress}
        onKeyDown={onMove}
      >
        <span class="statement-number">{number}</span>
        <span class="statement-words" lang={languageOfWords(text)}>
          {showPlainly(text)}
        </span>
        <span class="statement-facts">
          <b class={isNothing ? 'statement-none' : ''}>
            <span aria-hidden="true">{signOf(finding)}</span> {sayFound(finding, toldMatch(statement))}
          </b>
          {whose !== null && <span class={voice === 'answer' ? '' : 'statement-others'}>{whose}</span>}
          {when !== null && <span>{when}</span>}
        </span>
        <span class="statement-facts">
          <span>{sayGiven(statement)}</span>
          <span>{t(`check.kind.${kind}`)}</span>
          {frame !== null && <span class="statement-others">{frame}</span>}
          {statement.places > 1 && <span>{t('check.places', { n: statement.places })}</span>}
        </span>
        {isGone && <span class="statement-away">{t('check.gone')}</span>}
      </button>
      {isOpen && <div class="statement-finding">{children}</div>}
    </li>
  );
}
