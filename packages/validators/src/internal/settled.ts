/**
 * Blocks of Unicode whose characters with other forms are all assigned, so every runtime has the same data for them:
 * European letters and their marks, Hangul, and compatibility forms of letters, digits and ideographs.
 */
const settled =
  /[\0-\u058f\u1100-\u11ff\u1e00-\u1fff\u2000-\u218f\u2460-\u24ff\u2c60-\u2c7f\u2e80-\u33ff\uac00-\ud7a3\uf900-\ufaff\ufb00-\ufb4f\uff00-\uffef\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f1ff}\u{2f800}-\u{2fa1f}]+/gu;

/**
 * Changes each part of a string whose characters are settled. Newer runtimes know more characters than older ones, which
 * must not change a result.
 */
export function changeSettled(text: string, change: (part: string) => string): string {
  return text.replace(settled, change);
}
