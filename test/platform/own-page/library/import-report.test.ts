import { expect, it } from 'vitest';
import { writeReport } from '../../../../platform/own-page/library/import-report.ts';
import type { QueueItem } from '../../../../platform/own-page/library/queue-item.ts';

const item = (name: string, more: Partial<QueueItem> = {}): QueueItem => ({
  id: 1,
  name,
  state: 'kept',
  problem: null,
  file: null,
  open: null,
  keptAs: null,
  isAlone: false,
  ...more,
});

it('has a line for each file, and no cell that a spreadsheet runs', () => {
  const text = writeReport([item('甲.txt', { keptAs: 'a' }), item('=1+1,"x".txt', { state: 'refused' })], {
    head: ['文件', '结果', '位置', '说明', '标题', '日期', '讲话人'],
    outcome: ({ state }) => state,
    place: () => '',
    why: ({ state }) => (state === 'refused' ? '坏了' : ''),
    facts: ({ keptAs }) => (keptAs === 'a' ? { title: '答问', date: '2019-04-05', speaker: '林岚' } : null),
  });
  expect(text.startsWith('\uFEFF"文件","结果"')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(4);
  expect(text).toContain('"甲.txt","kept","","","答问","2019-04-05","林岚"');
  expect(text).toContain(`"'=1+1,""x"".txt","refused","","坏了"`);
});
