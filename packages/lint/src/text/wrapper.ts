import type { SyntaxFault } from "./syntax-fault.js";

/** What stands around a document so that no page of another site, or only a script, can read it. */
export interface Wrapper {
  readonly fault: SyntaxFault;
  /** Where the document begins. */
  readonly end: number;
  /** What follows the document and belongs to it. */
  readonly closer: RegExp;
}

/** Finds a call around the document (JSONP), or what stands before it so that it is no script. */
export function wrapperOf(text: string): Wrapper | undefined {
  const prefix = /^\s*(\)\]\}'?,?|while ?\(1\);|for ?\(;;\);)/.exec(text);
  if (prefix !== null)
    return {
      fault: {
        problem: "prefix",
        span: spanOf(prefix),
        message:
          "Before the document stands what keeps browsers from running it as a script. Ask the server for plain JSON.",
      },
      end: prefix[0].length,
      closer: /^(?!)/,
    };
  const call = /^\s*(?:\/\*\*\/\s*)?([A-Za-z_$][\w$.]{0,200}\s*\()/.exec(text);
  if (call === null) return undefined;
  return {
    fault: {
      problem: "jsonp",
      span: spanOf(call),
      message:
        "This is JSONP: the document stands in a call of a function. Ask the server for plain JSON, without a callback.",
    },
    end: call[0].length,
    closer: /^\)?;?$/,
  };
}

function spanOf([whole, marked = ""]: RegExpExecArray): { start: number; end: number } {
  return { start: whole.length - marked.length, end: whole.length };
}
