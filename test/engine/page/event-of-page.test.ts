import { expect, it } from 'vitest';
import { daysOfPage, eventOfPage, type EventOfRecord } from '../../../engine/page/event-of-page.ts';
import { dateOf } from '../../../engine/page/page-date.ts';
import { readPlain } from '../../../engine/page/read/read-plain.ts';

/** An event a day in one year, one alone in another, two in a third. */
const EVENTS: EventOfRecord[] = [
  ...Array.from({ length: 28 }, (_, at) => `2016-03-${String(at + 1).padStart(2, '0')}`),
  '2017-03-08',
  '2018-03-08',
  '2018-09-30',
].map((date) => ({ event: date, date }));

const PAGES: [text: string, address: string, event: string | null][] = [
  ['王毅出席记者会\n2016年3月8日', '', '2016-03-08'],
  ['王毅谈合作', 'https://news.example/2016/03/12/a.html', '2016-03-09'],
  ['十二届全国人大五次会议举行记者会，王毅答记者问', '', '2017-03-08'],
  ['十三届全国人大一次会议举行记者会，王毅答记者问', '', null],
  ['王毅在2018年9月30日的记者会上说', 'https://news.example/2019/01/01/a.html', '2018-09-30'],
  ['王毅谈合作', '', null],
  ['王毅谈合作', 'https://news.example/2020/05/05/a.html', null],
];

it.each(PAGES)('is told by the events of the days that a page names, as by all: %s %s', (text, address, event) => {
  const page = readPlain(text, address);
  const { days, years } = daysOfPage(page);
  const some = EVENTS.filter(({ date }) => days.includes(date!));
  const twoOfEach = years.flatMap((year) => EVENTS.filter(({ date }) => date!.startsWith(`${year}-`)).slice(0, 2));
  const asked = [...new Set([...some, ...twoOfEach])].sort((a, b) => (a.event < b.event ? -1 : 1));
  const told = (events: EventOfRecord[]) => eventOfPage(page, dateOf(page), events, () => true).event;
  expect([told(EVENTS), told(asked)]).toEqual([event, event]);
  expect(asked.length).toBeLessThan(14);
});
