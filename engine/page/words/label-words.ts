/** Words of a label, before its colon. In the common form of the characters. */
import { anyOf } from '../../text/word-list.ts';
import { commonPattern } from '../common-form.ts';
import { ROLE, TITLE } from './speaker-words.ts';
import { PLAIN_VERBS } from './speech-verbs.ts';

export const ENDS_IN_TITLE = new RegExp(`(?:${TITLE}|${ROLE})$`, 'u');
export const TITLE_THEN_NAME = new RegExp(`^.{0,16}?${TITLE}(?<name>\\p{Script=Han}{2,6})$`, 'u');

/** 当天强调, 回应称: ends in a verb of speech. */
export const ENDS_IN_VERB = new RegExp(`(?:${anyOf(PLAIN_VERBS)}|[说称指道问答讲谈])$`, 'u');

/** 问, 追问, 某报记者提问. */
export const ASKS_BY_LABEL = commonPattern(
  /^(?:(?:[^，,。\s]{0,12}(?:听取|听完|听了|听着|面对))?(?<who>[^，,。\s]{0,16}(?:记者|媒体))\s*(?:提问|追问|再问|又问|发问|问)|(?:追|再|又|提)?问|记者|[QＱ])$/u,
);
/** Whoever is asked. */
export const ANSWERS = /^(?:答|再答|答复|[AＡ])$/u;
