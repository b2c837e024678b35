import type { Reading, SourcedMatch } from '../../engine/record/answer.ts';
import type { LaidPassage } from '../../engine/record/lay-passage.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { DiffText } from './passage/DiffText.tsx';
import { Fold } from './Fold.tsx';
import { shortEdition } from './say-finding.ts';

interface Props {
  match: SourcedMatch;
  /** Of its readings. */
  laid: readonly LaidPassage[];
  view: AnswerView;
}

/** How the other published texts of the event have the passage, shown in full only where they differ. */
export function OtherReadings({ match, laid, view }: Props) {
  const [first, ...others] = match.readings;
  if (first === undefined || (others.length === 0 && match.missing.length === 0)) return null;
  return (
    <Fold class="readings" name={t('finding.readings')} line={sayInLine(first, match, view)}>
      <ul>
        {others.map((reading, index) => (
          <li key={reading.transcript}>
            <Name view={view} transcript={reading.transcript} />
            {reading.voice !== match.voice && <small>{t(`voice.${reading.voice}`)}</small>}
            {hasSameWords(first, reading) ? (
              <span>{t('finding.same-there')}</span>
            ) : (
              <Words reading={reading} laid={laid[index + 1]!} />
            )}
          </li>
        ))}
        {match.missing.map(({ transcript, why }) => (
          <li key={transcript}>
            <Name view={view} transcript={transcript} />
            <span>{t(`finding.${why}`)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Which, and how each has the words: `新华社文本 文字有改动`. */
function sayInLine(first: Reading, { readings, missing }: SourcedMatch, view: AnswerView): string {
  const name = (transcript: string): string => {
    const edition = view.editions[transcript];
    return edition ? shortEdition(edition) : transcript;
  };
  return [
    ...readings
      .slice(1)
      .map(
        (each) => `${name(each.transcript)} ${t(`finding.${hasSameWords(first, each) ? 'same' : 'differs'}-there`)}`,
      ),
    ...missing.map(({ transcript, why }) => `${name(transcript)} ${t(`finding.${why}`)}`),
  ].join(' ');
}

function Name({ view, transcript }: { view: AnswerView; transcript: string }) {
  const edition = view.editions[transcript];
  return <b>{edition ? shortEdition(edition) : transcript}</b>;
}

function Words({ reading, laid }: { reading: Reading; laid: LaidPassage }) {
  if (laid.length === 0) return <p lang="zh-Hans">{reading.text}</p>;
  return (
    <>
      <small class="standing">{t(`wording.${reading.wording}`)}</small>
      <div lang="zh-Hans">
        <DiffText laid={laid} around="none" />
      </div>
    </>
  );
}

/** Punctuation is set differently from text to text and is no difference. */
function hasSameWords(a: Reading, b: Reading): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf({ text }: Reading): string {
  return text.normalize('NFKC').replace(/[\p{P}\p{S}\p{Z}\s]+/gu, '');
}
