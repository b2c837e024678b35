import type { OfSource, Reading } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { Holding } from './Holding.tsx';
import { isOfRecord, packOf } from './whose-text.ts';

interface Props {
  text: string;
  label: string;
  /** The one that is meant first of several. */
  isMain?: boolean;
  /** @returns whether the text was copied */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text and says whether it did. */
export function CopyButton({ text, label, isMain = false, onCopy }: Props) {
  return (
    <Holding<{ text: string; done: boolean } | null> start={null}>
      {(copied, setCopied) => {
        const copy = async (): Promise<void> => setCopied({ text, done: await onCopy(text) });
        const outcome = copied?.text === text && t(copied.done ? 'finding.copied' : 'finding.not-copied');
        return (
          <>
            <button type="button" class={isMain ? 'main' : 'quiet'} onClick={() => void copy()}>
              {outcome || label}
            </button>
            <output class="spoken">{outcome}</output>
          </>
        );
      }}
    </Holding>
  );
}

interface WordsProps {
  reading: Pick<Reading, 'text'> & OfSource;
  isMain?: boolean;
  onCopy: Props['onCopy'];
}

/** Copies the characters of a text as they stand there: called the record's where they are. */
export function CopyWords({ reading, isMain = true, onCopy }: WordsProps) {
  const isPacks = packOf(reading) !== null;
  const label = t(
    isOfRecord(reading) ? 'finding.copy' : isPacks ? 'finding.pack-text.copy' : 'finding.library-text.copy',
  );
  return <CopyButton text={reading.text} label={label} isMain={isMain} onCopy={onCopy} />;
}
