import { describe, expect, it } from 'vitest';
import { buildRecordFrom, readRecordFiles } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { alignInSteps, alignTranscripts } from '../../../engine/collate/align-transcripts.ts';
import { completeFacts } from '../../../engine/parse/complete-facts.ts';
import { parseTranscript } from '../../../engine/parse/parse-transcript.ts';
import type { Alignment, SentencePlace, Transcript } from '../../../engine/record/record.ts';
import { createClassifier } from '../../../engine/collate/witness-difference.ts';

const classifyDifference = createClassifier(NAMES);

function parse(id: string, source: string): Transcript {
  return parseTranscript(source, NAMES, { id, event: '2025-01-01' }).transcript;
}

const FULL = `记者甲：两国关系前景如何？
王毅：两国关系总体稳定，双方将保持对话。我们不允许任何人破坏和平。谢谢。
路透社记者：贸易额有多少？
王毅：去年双边贸易额达到2400亿美元。企业合作十分密切，前景广阔。
埃菲社记者：人工智能如何治理？
王毅：人工智能的发展应当有利于人类共同福祉，符合伦理规范。`;
const SHORT = `上接第2版
双方将保持对话,两国关系总体稳定。我们允许任何人破坏和平。
路透社记者:贸易额多少?
王毅:去年双边贸易额达到2000亿美元。企业合作密切,前景广阔。`;

function pairsOf({ turns }: Alignment): string[] {
  return turns.map((pair) => pair.map((id) => id.split('#')[1]).join('='));
}

describe('two transcripts of one event', () => {
  it('are aligned turn by turn, the tail of an answer too', () => {
    expect(pairsOf(alignTranscripts(parse('a', FULL), parse('b', SHORT), NAMES))).toEqual(['a1=a0', 'q2=q1', 'a2=a1']);
  });

  it('are aligned in steps, several to a sentence', () => {
    const sentences = Array.from({ length: 60 }, (_, at) => `第${at}句说的是第${at * 7}号码头的事。`).join('');
    const [a, b] = [parse('a', `王毅：${sentences}`), parse('b', `王毅：${sentences}完了。`)];
    const steps = alignInSteps(a, b, NAMES);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThanOrEqual(3 * 60);
    expect(step.value).toEqual(alignTranscripts(a, b, NAMES));
  });

  it('say of each sentence how it differs, and which stand in one text only', () => {
    const [a, b] = [parse('a', FULL), parse('b', SHORT)];
    const textOf = (source: string, place: SentencePlace | null): string | null =>
      place && place.ranges.map(([start, end]) => source.slice(start, end)).join('');
    const sentences = alignTranscripts(a, b, NAMES).sentences.map((pair) => [
      textOf(FULL, pair.a),
      textOf(SHORT, pair.b),
      pair.kind,
    ]);
    expect(sentences).toContainEqual(['我们不允许任何人破坏和平。', '我们允许任何人破坏和平。', 'negation']);
    expect(sentences).toContainEqual(['去年双边贸易额达到2400亿美元。', '去年双边贸易额达到2000亿美元。', 'number']);
    expect(sentences).toContainEqual(['谢谢。', null, 'only-a']);
    expect(sentences).toContainEqual(['人工智能如何治理？', null, 'only-a']);
  });

  it('keep questions apart that share only how one asks', () => {
    const ask = (id: string, last: string): Transcript =>
      parse(id, `新华社记者：两国元首会晤取得哪些成果？${last}\n王毅：两国元首会晤取得重要成果，达成广泛共识。`);
    const { sentences } = alignTranscripts(
      ask('a', '请问部长，您对此有什么看法？'),
      ask('b', '中方将如何应对关税？'),
      NAMES,
    );
    expect(sentences.map(({ kind }) => kind)).toEqual(['same', 'only-a', 'only-b', 'same']);
  });

  it('are not aligned when they are of different matters', () => {
    const other = parse(
      'c',
      '记者：天气如何？\n李强：今年春耕进展顺利，粮食播种面积稳中有增。\n记者：还有呢？\n李强：农业机械化水平继续提高。',
    );
    expect(pairsOf(alignTranscripts(parse('a', FULL), other, NAMES))).toEqual([]);
  });

  it('lend each other date and office only if they are the same event', () => {
    const dated = { ...parse('a', FULL), date: '2025-01-01', dateEvidence: ['届次'], office: '外交部长' };
    const alone = parse('b', SHORT);
    const completed = completeFacts(alone, dated, alignTranscripts(alone, dated, NAMES));
    expect([completed.date, completed.office]).toEqual(['2025-01-01', '外交部长']);
    expect(completed.dateEvidence.join()).toContain('a(3段问答相同)');
    expect(completeFacts(alone, dated, { event: '', a: 'b', b: 'a', turns: [], sentences: [] }).date).toBeNull();
  });
});

describe('a difference between two versions of a sentence', () => {
  it.each([
    ['和平可能迟到，正义不应缺席。', '和平可能迟到；正义不应缺席。', 'punctuation'],
    ['和平可能迟到，正义不应缺席。', '和平可能迟到,正义不应缺席。', 'same'],
    ['我们坚决反对。', '我们坚决反对。', 'same'],
    ['这一传统至今已经坚持34年。', '这一传统至今已坚持30年。', 'number'],
    ['会议讨论了三个问题。', '会议讨论了3个问题。', 'wording'],
    ['我们也愿意开展三方合作。', '我们也不愿意开展三方合作。', 'negation'],
    ['不仅符合两国利益，也有利于地区。', '符合两国利益，也有利于地区。', 'wording'],
    ['希望一切爱好和平的日本人民把握好方向。', '希望一切爱好和平的中国人民把握好方向。', 'name'],
    ['双方应当保持克制，推动局势降温，为重启对话创造条件。', '双方应当保持克制。', 'omission'],
    ['双方对关系有何展望？', '双方对未来关系有何展望？', 'wording'],
    ['这是一个重要机遇。', '这可能是一个重要机遇。', 'hedge'],
    ['提升两国合作水平。', '提高两国合作水平。', 'wording'],
    ['我们支持这一决定。', '我们反对这一决定。', 'negation'],
    ['双方将增加投入。', '双方将减少投入。', 'negation'],
    ['西方国家频频来非采访。', '西方国家密集访非。', 'wording'],
    ['外界关注中非关系的前景。', '外界关注中美关系的前景。', 'name'],
    ['当前中韩关系复杂敏感。', '当前韩中关系复杂敏感。', 'name'],
    ['我们愿意同日本改善关系。', '我们愿意同日方改善关系。', 'wording'],
    ['延续了中国外长首访的传统。', '延续了中国外交部长首访的传统。', 'wording'],
    ['符合地区各国的愿望。', '符合地区各国的期望。', 'wording'],
    ['近年来发展十分迅速。', '这些年发展十分迅速。', 'wording'],
    ['共从90个国家和地区追回。', '共从90多个国家和地区追回。', 'hedge'],
    ['团组新增1000个。', '团组新增一千个。', 'wording'],
    ['团组新增1000个。', '团组新增2000个。', 'number'],
  ])('%s | %s: %s', (a, b, kind) => {
    expect(classifyDifference(a, b)).toBe(kind);
    if (kind !== 'omission') expect(classifyDifference(b, a)).toBe(kind);
  });
});

describe('the record’s own pairs', () => {
  const { record, sources } = buildRecordFrom(readRecordFiles());
  const found = record.alignment.flatMap(({ a, b, sentences }) =>
    sentences.map((pair) => ({
      kind: pair.kind,
      a: pair.a?.ranges.map(([start, end]) => sources.get(a)!.slice(start, end)).join('') ?? '',
      b: pair.b?.ranges.map(([start, end]) => sources.get(b)!.slice(start, end)).join('') ?? '',
    })),
  );

  it.each([
    ['50多位国际组织负责人', '500多位国际组织负责人', 'number'],
    ['至今已经坚持34年', '至今已坚持30年', 'number'],
    ['爱好和平的日本人民', '爱好和平的中国人民', 'name'],
    ['期望达到什么样的一个目标', '希望达成什么目标', 'wording'],
    ['中国认为应如何避免战争', '怎样才能避免战争', 'wording'],
    ['请您谈一下看法', '请你谈谈看法', 'wording'],
    ['和去年相比南海局势有所降温', '今年南海局势有所降温', 'omission'],
    ['共同提振世界经济', '共同发展提振世界经济', 'wording'],
  ])('%s | %s: %s', (a, b, kind) => {
    expect(found.find((pair) => pair.a.includes(a) && pair.b.includes(b))?.kind).toBe(kind);
  });

  it('show the question that one text alone has', () => {
    expect(found.find(({ a }) => a.startsWith('面对美国新的贸易保护主义措施'))?.kind).toBe('only-a');
  });
});
