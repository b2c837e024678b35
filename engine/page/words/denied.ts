/** That somebody did not say something, or would if: whoever is named there is not said to have spoken. In the common form of the characters. */
import { commonPattern } from '../common-form.ts';

/** 从未说过, 否认曾说, 本应说, 可能会说: ends before the verb, or before the quotation. */
const DENIED_BEHIND = commonPattern(
  /(?:^(?:可能|也许|或许|大概|一定|将)?会(?:怎么|怎样|如何|这么|这样)?|(?<!有)没有?|从?未|并未|不曾|从不|绝不|决不|不会|不可能|否认(?:自己|他|她)?(?:曾|有)|否认(?:自己|他|她)(?=说|讲|表示)|拒绝|本应|本该|本想|本要|原想|打算|差点|险些|应该|应当)(?:[^，,。；;：:]{0,6}(?:说|讲|谈|提|表示|表态|写)[^，,。；;：:]{0,4})?[：:\s]*$/u,
);
/** 这不是某某说的, 如果某某说: stands before him, in his clause. */
const DENIED_BEFORE = commonPattern(/(?:不是|并非|如果|假如|假若|倘若|要是|假设|若是)[^，,。；;：:]{0,12}$/u);

/** @param before what stands before the name @param behind what stands between it and the verb, or the words */
export function isDenied(before: string, behind: string): boolean {
  return DENIED_BEHIND.test(behind) || DENIED_BEFORE.test(before);
}
