import { useLayoutEffect, useRef } from 'preact/hooks';
import { Marked } from '../../../components/search/Marked.tsx';
import { useLatest } from '../../../components/controls/use-latest.ts';
import type { Range, Transcript } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';

interface Props {
  transcript: Transcript;
  source: () => Promise<string>;
  /** Of the passage in the address; in order, not overlapping. */
  marks: readonly Range[];
}

/** The source file as it is: line breaks, page heads, captions and signs of the print where they stand. */
export function PrintedView({ transcript, source, marks }: Props) {
  const { value, error } = useLatest(source, transcript.id);
  const box = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => {
    if (value !== null) box.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [value]);
  if (error !== null) {
    return (
      <p class="failure" role="alert">
        {sayFailure(error)}
      </p>
    );
  }
  if (value === null) return <output>{t('reader.loading')}</output>;
  return (
    <>
      <p class="note">{t('reader.printed-note')}</p>
      <pre ref={box} class="printed" lang="zh-Hans">
        <Marked text={value} marks={marks} />
      </pre>
    </>
  );
}
