/** A verb of speech, and what stands behind it: whether it leads in words at all, and where these begin. */
import { commonText } from '../common-form.ts';
import {
  ASKED,
  ASKS,
  DENIES_SAYING,
  LISTED,
  LISTS,
  MAY_BE_NOUN,
  NEEDS_PAUSE,
  NOT_SAID,
  NOUN_BEFORE,
  REFUTES,
  RUNS_ON,
  STANCE,
  TOPICS,
} from '../words/speech-verbs.ts';

/** What stands behind the verb: nothing where what is said goes on at once, `stop` where nothing more is said. */
export type Pause = 'colon' | 'comma' | 'mark' | 'stop' | 'none';

/** What stands for each character between quotation marks. */
export const MASKED = '\u{E000}';

/** 补充说, 回应称, 强调指出. */
const SECOND_VERB = /^(?:道|说道|说|称|指出|指|表示|强调)(?![法明服理德路题])/u;
/** 说了很多, 介绍了情况 tell of speaking, and give no words. */
const TOLD_OF = /^(?:(?:了|过|着)(?![：:“「『"，,])|完|罢|毕|起(?!来)|到(?:这|此))/u;
const PARTICLES = /^(?:了|过|着|的是|到|道|出)?/u;
const OBJECT_THEN_PAUSE = /^[^，,。：:；;！？!?“”「」『』"\n]{0,14}?(?=[：:，,])/u;
/** They tell of a wish or a topic as often as of words. */
export const WEAK = new Set(
  commonText(
    '希望 期望 期待 相信 欢迎 要求 同意 承认 担心 建议 赞同 称赞 赞扬 主张 表明 说明 声明 引述 引用 转述 询问 提出 谈到 提到',
  ).split(' '),
);
const OPENS = new RegExp(`^\\s*[“「『﹁"〝${MASKED}]`, 'u');
/** …「某事」就构成…: marks around a word of the sentence. */
const MARKS_A_WORD = new RegExp(`^\\s*[“「『﹁"〝]?${MASKED}+[”」』﹂"〞]\\p{Script=Han}`, 'u');
const STANCE_BEFORE = /表示[^，,。；;]{2,6}[，,]并?$/u;
/** 回答记者提问，: whom, and not what. */
const ASKED_OF = /(?:提问|问题|采访|询问|质询|查询)$/u;

/** A verb of speech, and what stands behind it. */
export interface SpokenVerb {
  word: string;
  isRisky: boolean;
  start: number;
  end: number;
  pause: Pause;
  content: number;
  isMarked: boolean;
  /** 表示欢迎，希望…: that it is hoped is said. */
  isHoped: boolean;
}

/**
 * @param text a sentence as for `framesIn`
 * @param start where the verb begins
 * @param before what stands before it
 * @returns null where it leads in no words
 */
export function readVerb(
  text: string,
  start: number,
  word: string,
  isRisky: boolean,
  before: string,
): SpokenVerb | null {
  const behind = start + word.length;
  const second = SECOND_VERB.exec(text.slice(behind, behind + 4))?.[0] ?? '';
  const end = behind + second.length;
  const rest = text.slice(end, end + 32);
  const listed = LISTS.has(word) ? LISTED.exec(rest) : null;
  const asks = ASKS.has(word) && ASKED.test(rest);
  if (listed === null && TOLD_OF.test(rest)) return null;
  const particles = PARTICLES.exec(rest)?.[0] ?? '';
  const isWeak = WEAK.has(word) && second === '';
  const isHoped = isWeak && STANCE_BEFORE.test(before);
  const needsPause = NEEDS_PAUSE.has(word) && second === '' && !isHoped;
  const { pause, content } =
    listed !== null
      ? { pause: 'colon' as const, content: end + listed[0].length }
      : pauseAt(text, end + particles.length, needsPause && !RUNS_ON.has(word) && !asks, !isWeak);
  // 谈到“某事”时说: what is in marks is spoken of.
  if (pause === null || (pause === 'mark' && second === '' && (TOPICS.has(word) || REFUTES.has(word)))) return null;
  // 某某批评的正是“某事”: of whom it is told what he speaks against.
  if (pause === 'none' && RUNS_ON.has(word) && rest.startsWith('的')) return null;
  if (word === '否认' && DENIES_SAYING.test(rest)) return null;
  if (word === '表示' && STANCE.test(rest)) return null;
  if (NOT_SAID.test(before)) return null;
  if (pause !== 'colon' && MAY_BE_NOUN.has(word) && NOUN_BEFORE.test(before)) return null;
  const isMarked =
    (pause === 'colon' || pause === 'comma' || pause === 'mark') &&
    OPENS.test(text.slice(content, content + 3)) &&
    !MARKS_A_WORD.test(text.slice(content, content + 160));
  return { word, isRisky, start, end, pause, content, isMarked, isHoped };
}

function pauseAt(
  text: string,
  at: number,
  needsPause: boolean,
  mayHaveObject: boolean,
): { pause: Pause | null; content: number } {
  const isPause = (sign: string | undefined): Pause | null =>
    sign === undefined || /[。！？!?；;\n\t]/u.test(sign)
      ? 'stop'
      : /[：:]/u.test(sign)
        ? 'colon'
        : /[，,]/u.test(sign)
          ? 'comma'
          : sign === MASKED || /[“「『﹁"〝]/u.test(sign)
            ? 'mark'
            : null;
  const behind = text.slice(at, at + 4);
  const skip = behind.length - behind.trimStart().length;
  const pause = isPause(text[at + skip]);
  if (pause === 'colon' || pause === 'comma') return { pause, content: at + skip + 1 };
  if (pause !== null) return { pause, content: at + skip };
  if (!needsPause) return { pause: 'none', content: at };
  if (!mayHaveObject) return { pause: null, content: at };
  const object = OBJECT_THEN_PAUSE.exec(text.slice(at, at + 24))?.[0];
  if (object === undefined || /[时后中内里]$/u.test(object)) return { pause: null, content: at };
  if (ASKED_OF.test(object) && !OPENS.test(text.slice(at + object.length + 1, at + object.length + 3)))
    return { pause: null, content: at };
  return { pause: isPause(text[at + object.length]), content: at + object.length + 1 };
}
