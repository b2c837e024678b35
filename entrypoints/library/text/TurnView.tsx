import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { useState } from 'preact/hooks';
import { showLines, showPlainly } from '../../../components/controls/show-plainly.ts';
import type { Correction } from '../../../engine/library/correction.ts';
import type { LabelGroup } from '../../../engine/library/understood.ts';
import type { Range, Voice } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { type LaidTurn, placeIn, sentencesOf } from './lay-text.ts';
import { SpeakerBox, VoiceBox } from './WhoseWords.tsx';

interface Props {
  laid: LaidTurn;
  /** Of the label that it is printed with; null where there is none. */
  group: LabelGroup | null;
  isOpen: boolean;
  isFirst: boolean;
  /** The list of known speakers is there for its box. */
  speakers: string;
  onOpen: (isOpen: boolean) => void;
  onCorrect: (correction: Correction) => void;
}

/** A turn with whose words it holds, and, when it is open, all that can be changed about it. */
export function TurnView({ laid, group, isOpen, isFirst, speakers, onOpen, onCorrect }: Props) {
  const { turn, inside, isDoubtful, isCorrected } = laid;
  const [isParting, setParting] = useState(false);
  const who = turn.speaker ?? turn.outlet ?? turn.label;
  const classes = ['turn', `turn-${turn.voice}`, isOpen && 'turn-open', isDoubtful && 'turn-doubtful'];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <button type="button" class="turn-head" data-turn={inside} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        <b>{t(`library.voice.${turn.voice}`)}</b>
        {who !== null && <span>{showPlainly(who)}</span>}
        {isDoubtful && <em>{t('library.text.doubtful')}</em>}
        {isCorrected && <em class="corrected">{t('library.text.corrected')}</em>}
      </button>
      {isOpen && (
        <TurnTools
          laid={laid}
          group={group}
          isFirst={isFirst}
          speakers={speakers}
          isParting={isParting}
          onPart={setParting}
          onCorrect={onCorrect}
        />
      )}
      {isOpen && isParting ? (
        <PartedTurn laid={laid} onCorrect={onCorrect} />
      ) : (
        turn.paragraphs.map(({ id, text, ranges }) => (
          <p key={id}>
            <span lang={languageOfWords(text)}>{showLines(text)}</span>
            {isOpen && (
              <button
                type="button"
                class="plain"
                onClick={() => onCorrect({ kind: 'furniture', range: spanOf(ranges) })}
              >
                {t('library.text.not-words')}
              </button>
            )}
          </p>
        ))
      )}
    </div>
  );
}

function spanOf(ranges: readonly Range[]): Range {
  return [ranges[0]?.[0] ?? 0, placeIn(ranges, Infinity)];
}

interface ToolProps extends Pick<Props, 'laid' | 'group' | 'isFirst' | 'speakers' | 'onCorrect'> {
  isParting: boolean;
  onPart: (isParting: boolean) => void;
}

function TurnTools({ laid, group, isFirst, speakers, isParting, onPart, onCorrect }: ToolProps) {
  const { turn, inside, start } = laid;
  const others = (group?.turns.length ?? 1) - 1;
  const [isForAll, setForAll] = useState(others > 0);
  /** One click sets all that are printed with this label. */
  const say = (voice: Voice, of: string | null, isVoice: boolean): void => {
    if (isForAll && group !== null) onCorrect({ kind: 'label', label: group.label, speaker: of, voice });
    else if (isVoice) onCorrect({ kind: 'voice', at: inside, voice });
    else onCorrect({ kind: 'speaker', at: inside, speaker: of });
  };
  return (
    <div class="turn-tools">
      <label>
        {t('library.text.voice')}
        <VoiceBox value={turn.voice} onChoose={(voice) => say(voice, turn.speaker, true)} />
      </label>
      <label>
        {t('library.fact.speaker')}
        <SpeakerBox list={speakers} value={turn.speaker} onState={(speaker) => say(turn.voice, speaker, false)} />
      </label>
      {group !== null && others > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={isForAll}
            onChange={({ currentTarget }) => setForAll(currentTarget.checked)}
          />
          {t('library.text.all-of-label', { label: showPlainly(group.label), n: others + 1 })}
        </label>
      )}
      <span class="buttons">
        <button
          type="button"
          class="button"
          aria-pressed={isParting}
          disabled={sentencesOf(turn).length < 2}
          onClick={() => onPart(!isParting)}
        >
          {t('library.text.split')}
        </button>
        <button type="button" class="button" disabled={isFirst} onClick={() => onCorrect({ kind: 'join', at: start })}>
          {t('library.text.join')}
        </button>
      </span>
    </div>
  );
}

/** Its sentences apart, to choose where another turn begins. */
function PartedTurn({ laid, onCorrect }: Pick<Props, 'laid' | 'onCorrect'>) {
  return (
    <ol class="parted" aria-label={t('library.text.split-where')}>
      {sentencesOf(laid.turn).map(({ at, text }, index) => (
        <li key={at}>
          {index > 0 && (
            <button type="button" class="button" onClick={() => onCorrect({ kind: 'split', at })}>
              {t('library.text.split-here')}
              <span class="spoken" lang={languageOfWords(text)}>
                {' '}
                {showPlainly(text.slice(0, 20))}
              </span>
            </button>
          )}
          <span lang={languageOfWords(text)}>{showPlainly(text)}</span>
        </li>
      ))}
    </ol>
  );
}
