import { evidenceWords } from '../../components/page-check/evidence-words.ts';
import type { ListedCheck } from '../../engine/page/listed.ts';
import { type Evidence, type EvidenceWords } from '../../platform/evidence/evidence.ts';
import { aCheck } from './a-check.ts';
import { PARAGRAPH } from './answers.ts';

export function anEvidence(check: ListedCheck = aCheck(), more: Partial<Evidence> = {}): Evidence {
  return {
    id: 'c1',
    address: check.page.address,
    title: check.page.title,
    checkedAt: '2026-03-09T02:00:00.000Z',
    record: { version: '0.1.0', hash: 'ab12' },
    rules: '0.1.0',
    check,
    citations: new Map([[PARAGRAPH, '王毅：《就中国外交政策和对外关系回答提问》，2017年3月8日']]),
    ...more,
  };
}

export const someWords = (isLeftOut = false): EvidenceWords =>
  evidenceWords({ isLeftOut, sayTime: (at) => at.slice(0, 10) });

/** Whatever a page may have in a statement, a title or a date, to break out of a file that has it as text. */
export const HOSTILE = [
  '</blockquote><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example",\'x\')',
  '```\n# 标题\n[链接](javascript:alert(1)) ![](https://evil.example/x.png)',
  '\u202e反\u200b转\u2028分行\ud83d',
  ']]>--></style><b>',
];
