import { pathInMetadata } from "../../metadata-path.js";
import type { Finding, Path, Rule } from "../../rule.js";
import { describeValue, placeOf } from "../../words.js";
import { nodeInfo } from "../samples.js";

/** No longer list is looked at to its end. */
const mostItems = 1000;

/** A member of metadata that several programs share has another type than theirs. */
export const rule: Rule = {
  code: "metadata/shape",
  severity: "info",
  summary: "A member of `metadata` that several programs share has another type than theirs.",
  explanation:
    "`metadata` is free, but `features`, `postFormats`, `langs` and `private` are written by programs of several families, in one way by all of them: the first three are lists of strings, the last is true or false. Readers that were made for one of them stumble over anything else. Write it as they do, or give it a name of its own.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ metadata: { features: "polls" } }), marks: '"polls"' },
  good: { text: nodeInfo({ metadata: { features: ["polls"] } }) },
  documents: ["nodeinfo"],
  check({ facts }, report) {
    const metadata = facts?.metadata;
    if (facts === undefined || metadata === undefined) return;
    const { features, postFormats, langs, private: isPrivate } = metadata;
    const say = (name: string, value: unknown, expected: string) => {
      if (Object.hasOwn(metadata, name)) report(finding(pathInMetadata(facts, name), value, expected));
    };
    // Null says that there is nothing to say.
    if (features != null && !isTexts(features)) say("features", features, "a list of strings");
    if (postFormats != null && !isTexts(postFormats)) say("postFormats", postFormats, "a list of strings");
    if (langs != null && !isTexts(langs)) say("langs", langs, "a list of strings");
    if (isPrivate != null && typeof isPrivate !== "boolean") say("private", isPrivate, "true or false");
  },
};

function finding(path: Path, value: unknown, expected: string): Finding {
  const received = Array.isArray(value) ? "a list with other items" : describeValue(value);
  return {
    path,
    message: `${placeOf(path)} is ${received}, where other programs write ${expected}. Write it as they do, or give it another name.`,
    args: { expected },
  };
}

function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const end = Math.min(value.length, mostItems);
  for (let index = 0; index < end; index++) if (typeof value[index] !== "string") return false;
  return true;
}
