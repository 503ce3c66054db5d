import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** Where a text stops being JSON, and why. Lines and columns count from 1, columns in UTF-16 units. */
export interface JsonProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Parses JSON. `JSON.parse` decides what is JSON; a second parser says where it is not. */
export function parseJson(text: string): { value: unknown } | { problem: JsonProblem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: explain(text, error) };
  }
}

function explain(text: string, error: unknown): JsonProblem {
  if (text.trim() === "") return { line: 1, column: 1, message: "The file is empty." };
  if (text.trimStart().startsWith("<"))
    return {
      line: 1,
      column: 1,
      message: "This is HTML or XML, not JSON: perhaps a web page was saved instead.",
    };
  const first = firstError(text);
  if (!first)
    return { line: 1, column: 1, message: `It nests too deep to say where, but is not JSON: ${error}.` };
  const before = text.slice(0, first.offset).split(/\r\n|\r|\n/);
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    message: messageOf(first, text),
  };
}

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // The parser is recursive: a text that nests too deep overflows its stack. JSON.parse has said why it is no JSON.
    return undefined;
  }
  return errors[0];
}

function messageOf({ error, offset }: ParseError, text: string): string {
  const found = text[offset];
  switch (printParseErrorCode(error)) {
    case "InvalidCommentToken":
      return "JSON has no comments. Remove it.";
    case "PropertyNameExpected":
      return found === "}" || found === "]"
        ? "A comma stands before the closing bracket. Remove the comma."
        : "The name of a member must stand here, in double quotes.";
    case "ValueExpected":
      return found === "}" || found === "]"
        ? "A value is missing before the closing bracket, or a comma is too many."
        : "A value must stand here: an object, an array, a string in double quotes, a number, true, false or null.";
    case "InvalidSymbol":
      return found === "'"
        ? "Strings stand in double quotes, not single ones."
        : "This is no JSON value. Text stands in double quotes; true, false and null are written in small letters, without.";
    case "ColonExpected":
      return "A colon must stand between the name of a member and its value.";
    case "CommaExpected":
      return /[0-9]/.test(text[offset - 1] ?? "") && /[0-9]/.test(found ?? "")
        ? "A number cannot start with a zero."
        : "A comma must stand between two members or items.";
    case "CloseBraceExpected":
      return "The text ends before the object does: } is missing.";
    case "CloseBracketExpected":
      return "The text ends before the array does: ] is missing.";
    case "EndOfFileExpected":
      return "The document ends here, and something follows it. Remove what follows.";
    case "UnexpectedEndOfString":
      return "A string has no closing quote on its line.";
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return "This is not how JSON writes a number.";
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return "This escape is not one that JSON knows.";
    case "InvalidCharacter":
      return "A control character stands in a string. Escape it, a line break as \\n.";
    default:
      return "This is not JSON.";
  }
}
