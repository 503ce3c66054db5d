import { describeValue, quote } from "@nodeinfo-kit/validators/internal";
import { isListOfTexts } from "./reading/protocols-and-services.js";

/** Something that a document said, and the one it was converted to does not say, or does not say alike. */
export interface Loss {
  /** Where it was, as a JSON Pointer (RFC 6901) into the document that was converted; into the facts, if those were. */
  readonly pointer: string;
  /** What kind of loss it is. Codes are stable; messages are not. */
  readonly code: LossCode;
  /** What was there. */
  readonly value: unknown;
  /** Where in the new document it is now, changed or moved. Absent, if it is nowhere. */
  readonly target?: string;
  /** A sentence without its subject, such as `has no place in nodeinfo/2.0: "https://code.example/" is left out`. */
  readonly message: string;
}

/** The kinds of loss. */
export type LossCode =
  /** The target has no member for it. */
  | "loss/no-place"
  /** The target has members for a part of it. */
  | "loss/in-part"
  /** The target has such a member, and this is of another type. */
  | "loss/wrong-type"
  /** The target has a list of words, and this is not among them. */
  | "loss/no-word"
  /** The target does not say what comes in and what goes out. */
  | "loss/directions"
  /** The target wants to know whether it comes in or goes out, and the document does not say. */
  | "loss/direction-unknown"
  /** `metadata` has another value where it would have to go. */
  | "loss/conflict"
  /** It is in `metadata` now, and was not; or the other way round. */
  | "loss/moved"
  /** Its line breaks became spaces. */
  | "loss/line-breaks"
  /** The target allows fewer characters in a name. */
  | "loss/name"
  /** It is longer than the target allows. */
  | "loss/too-long";

/** Makes a loss of its facts. `to` is the id of the new document. */
export function loss(code: LossCode, pointer: string, value: unknown, to: string, target?: string): Loss {
  const message = sentence(code, describe(value), to, target === undefined ? "" : quote(target));
  return { pointer, code, value, ...(target !== undefined && { target }), message };
}

/** A list of words says little as "an array". */
function describe(value: unknown): string {
  return isListOfTexts(value) && value.length > 0 ? quote(value.join(", ")) : describeValue(value);
}

function sentence(code: LossCode, value: string, to: string, target: string): string {
  switch (code) {
    case "loss/no-place":
      return `has no place in ${to}: ${value} is left out`;
    case "loss/in-part":
      return `is said only in part in ${to}: ${value}`;
    case "loss/wrong-type":
      return `is of a type that ${to} does not take: ${value} is left out`;
    case "loss/no-word":
      return `is no word that ${to} knows: ${value} is left out`;
    case "loss/directions":
      return `is one list with the other direction in ${to}`;
    case "loss/direction-unknown":
      return `does not say what comes in and what goes out, as ${to} does: ${value} is left out`;
    case "loss/conflict":
      return `has its place in ${target} in ${to}, where another value stands: ${value} is left out`;
    case "loss/moved":
      return `is in another kind of place in ${to}: moved to ${target}`;
    case "loss/line-breaks":
      return `must not have line breaks in ${to}: they are spaces in ${target}`;
    case "loss/name":
      return `is not spelt so in ${to}: ${value} is changed in ${target}`;
    case "loss/too-long":
      return `is longer than ${to} allows: ${value} is left out`;
  }
}
