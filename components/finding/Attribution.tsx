import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { sayAttributed } from './say-finding.ts';

/** That page and record give the words to different people. */
export function Attribution({ view, match }: { view: AnswerView; match: SourcedMatch | undefined }) {
  const saying = sayAttributed(view, match);
  if (saying === null) return null;
  const [before, between, after] = saying.text;
  const [to, record] = saying.names;
  return (
    <p class="attributed">
      {before}
      {/* The page's own characters, simplified or traditional. */}
      <bdi lang={to.known ? undefined : 'zh'}>{to.name}</bdi>
      {between}
      <bdi lang={record.known ? undefined : 'zh-Hans'}>{record.name}</bdi>
      {after}
    </p>
  );
}
