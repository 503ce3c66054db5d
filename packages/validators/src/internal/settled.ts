/**
 * Blocks of Unicode in which no character is assigned any more that has another form, and so what Unicode says of them is the
 * same in every runtime: letters of Europe with their marks, Hangul, compatibility forms of letters, digits and ideographs.
 */
const settled =
  /[\0-\u058f\u1100-\u11ff\u1e00-\u1fff\u2000-\u218f\u2460-\u24ff\u2c60-\u2c7f\u2e80-\u33ff\uac00-\ud7a3\uf900-\ufaff\ufb00-\ufb4f\uff00-\uffef\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}\u{2f800}-\u{2fa1f}]+/gu;

/**
 * Changes each part of a text whose characters are settled. Newer runtimes know more characters than older ones: what they
 * would make of these must not decide an answer.
 */
export function changeSettled(text: string, change: (part: string) => string): string {
  return text.replace(settled, change);
}
