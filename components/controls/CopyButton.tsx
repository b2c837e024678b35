import { useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  text: string;
  /** What the button says of a text other than the record's words; it is drawn more quietly then. */
  label?: string;
  /** @returns whether the text was copied */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text, the record's own characters first of all, and says whether it did. */
export function CopyButton({ text, label, onCopy }: Props) {
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const copy = async (): Promise<void> => setCopied({ text, done: await onCopy(text) });
  const outcome = copied?.text === text ? copied : null;
  return (
    <>
      <button type="button" class={label === undefined ? 'main' : 'quiet'} onClick={() => void copy()}>
        {outcome === null ? (label ?? t('finding.copy')) : t(outcome.done ? 'finding.copied' : 'finding.not-copied')}
      </button>
      <output class="spoken">{outcome !== null && t(outcome.done ? 'finding.copied' : 'finding.not-copied')}</output>
    </>
  );
}
