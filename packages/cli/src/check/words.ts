import type { Level, Profile } from "@nodeinfo-kit/lint";

/** What a rule can be set to. */
export const levels: readonly Level[] = ["off", "info", "warning", "error"];

export const profiles: readonly Profile[] = ["strict", "open"];

/** The word of a list that a value is. */
export function wordOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}
