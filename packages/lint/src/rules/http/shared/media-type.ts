import { smallLetters } from "../../../text/small-letters.js";

/** A media type, as in a header. */
export interface MediaType {
  /** Type and subtype, in lower case: `application/json`. Empty if absent. */
  readonly essence: string;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
}

/** Longer than any media type. */
const maxLength = 1000;

/** Parses a `Content-Type` as far as possible. */
export function mediaTypeOf(contentType: string): MediaType {
  const text = contentType.slice(0, maxLength);
  const [essence = ""] = text.split(";", 1);
  const parameters = [...text.slice(essence.length).matchAll(parameter)].map(
    ([, name = "", quoted, plain = ""]) => ({
      name: smallLetters(name),
      value: quoted === undefined ? plain.trim() : quoted.replace(/\\(.)/g, "$1"),
      isQuoted: quoted !== undefined,
    }),
  );
  return { essence: smallLetters(essence.trim()), parameters };
}

const parameter = /;\s*([^\s;="]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

/** The first parameter with a name. */
export function parameterOf({ parameters }: MediaType, name: string): Parameter | undefined {
  return parameters.find((each) => each.name === name);
}

/** The documents that are sent on their own: metadata vocabularies are a part of others. */
export const documentsSent = ["discovery", "nodeinfo", "nodeinfo2", "diaspora", "mastodon", "matrix"];

export function isHtml({ essence }: MediaType): boolean {
  return essence === "text/html" || essence === "application/xhtml+xml";
}
