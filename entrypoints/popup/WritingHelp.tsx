import { t } from '../../platform/shared/i18n.ts';

interface Props {
  open?: boolean;
  /** An example is tried; one that compares, in the timeline. */
  onQuery: (query: string, inTimeline: boolean) => void;
}

/** In the record's own language, as they are typed. */
const EXAMPLES = {
  all: '中美 合作',
  exact: '“合作共赢”',
  without: '合作 -中美',
  near: '中美 ~10 合作',
  outlet: '路透社',
  compare: '多极化, 全球南方',
} as const;

/** How a search is written, by examples that can be pressed. */
export function WritingHelp({ open = false, onQuery }: Props) {
  return (
    <details class="writing-help" open={open}>
      <summary>{t('search.help.title')}</summary>
      <dl>
        {(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]).map((name) => (
          <div key={name}>
            <dt>
              <button type="button" lang="zh-Hans" onClick={() => onQuery(EXAMPLES[name], name === 'compare')}>
                {EXAMPLES[name]}
              </button>
            </dt>
            <dd>{t(`search.help.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('search.help.forms')}</p>
    </details>
  );
}
