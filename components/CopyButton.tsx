import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

interface Props {
  text: string;
  /** @returns whether the text was copied */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies the record's own characters and says whether it did. */
export function CopyButton({ text, onCopy }: Props) {
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const copy = async (): Promise<void> => setCopied({ text, done: await onCopy(text) });
  const outcome = copied?.text === text ? copied : null;
  return (
    <>
      <button type="button" class="main" onClick={() => void copy()}>
        {outcome === null ? t('finding.copy') : t(outcome.done ? 'finding.copied' : 'finding.not-copied')}
      </button>
      <output class="spoken">{outcome !== null && t(outcome.done ? 'finding.copied' : 'finding.not-copied')}</output>
    </>
  );
}
