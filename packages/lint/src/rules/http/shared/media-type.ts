import { smallLetters } from "../../../text/small-letters.js";

/** A media type, as a header has it. */
export interface MediaType {
  /** Type and subtype, in small letters: `application/json`. Empty, if there is none. */
  readonly essence: string;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
}

/** No media type is longer. */
const longest = 1000;

/** Takes a `Content-Type` apart, as far as it can be. */
export function mediaTypeOf(contentType: string): MediaType {
  const text = contentType.slice(0, longest);
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

/** The first parameter of a name. */
export function parameterOf({ parameters }: MediaType, name: string): Parameter | undefined {
  return parameters.find((each) => each.name === name);
}

/** The documents that are sent by themselves: vocabularies of metadata are a part of others. */
export const documentsSent = ["discovery", "nodeinfo", "nodeinfo2", "diaspora", "mastodon", "matrix"];

export function isHtml({ essence }: MediaType): boolean {
  return essence === "text/html" || essence === "application/xhtml+xml";
}
