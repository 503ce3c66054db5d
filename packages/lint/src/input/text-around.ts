import type { Found } from "../rule.js";
import { foundTextBefore } from "../rules/json/text-before.js";
import { rule as trailing } from "../rules/json/trailing.js";
import { type Embedded, embeddedIn } from "../text/embedded.js";
import type { SourceText } from "../text/source-text.js";
import { textBeforeIn } from "../text/text-before.js";
import { wrapperOf } from "../text/wrapper.js";
import { foundFault } from "./found-fault.js";

/** A document in a text, and the findings about the text around it. */
interface Around {
  readonly document: Embedded;
  readonly found: readonly Found[];
}

/** Finds the document in a text with something else around it: other text, a function call, or a prefix against scripts. */
export function textAround(source: SourceText): Around | undefined {
  const { json } = source;
  const wrapped = wrappedIn(json);
  if (wrapped !== undefined) return wrapped;
  const other = textBeforeIn(json);
  if (other === undefined) return undefined;
  const found = [foundTextBefore(other, source)];
  if (other.document.isJson && other.behind !== undefined)
    found.push({
      rule: trailing,
      path: [],
      span: other.behind,
      message: "Unexpected content after the end of the document. Remove it.",
      args: { problem: "something-behind" },
    });
  return { document: other.document, found };
}

/** A document in a function call, or after a prefix that prevents running it as a script. */
function wrappedIn(text: string): Around | undefined {
  const wrapper = wrapperOf(text);
  if (wrapper === undefined) return undefined;
  const document = embeddedIn(text, wrapper.end);
  if (!document?.isJson || text.slice(wrapper.end, document.start).trim() !== "") return undefined;
  const behind = text.slice(document.end).trim();
  if (behind !== "" && !wrapper.closer.test(behind)) return undefined;
  return { document, found: [foundFault(wrapper.fault)] };
}
