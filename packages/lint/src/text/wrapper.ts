import type { SyntaxFault } from "./syntax-fault.js";

/** Code around a document, so that only a script, or no page of another site, can read it. */
export interface Wrapper {
  readonly fault: SyntaxFault;
  /** The start of the document. */
  readonly end: number;
  /** Matches the part of the wrapper after the document. */
  readonly closer: RegExp;
}

/** Finds a function call around the document (JSONP), or a prefix that prevents running it as a script. */
export function wrapperOf(text: string): Wrapper | undefined {
  const prefix = /^\s*(\)\]\}'?,?|while ?\(1\);|for ?\(;;\);)/.exec(text);
  if (prefix !== null)
    return {
      fault: {
        problem: "prefix",
        span: spanOf(prefix),
        message:
          "A prefix before the document prevents browsers from running it as a script. Request plain JSON.",
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
        "This is JSONP: the document is wrapped in a function call. Request plain JSON, without a callback.",
    },
    end: call[0].length,
    closer: /^\)?;?$/,
  };
}

function spanOf([whole, marked = ""]: RegExpExecArray): { start: number; end: number } {
  return { start: whole.length - marked.length, end: whole.length };
}
