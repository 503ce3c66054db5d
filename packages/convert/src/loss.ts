import { describeValue, quote } from "@nodeinfo-kit/validators/internal";
import { isStringArray } from "./reading/protocols-and-services.js";

/** A value of a document that is missing from the converted document, or changed in it. */
export interface Loss {
  /** The place of the value, as a JSON Pointer (RFC 6901) into the original document, or into the facts if those were converted. */
  readonly pointer: string;
  /** The kind of loss. Codes are stable; messages are not. */
  readonly code: LossCode;
  /** The original value. */
  readonly value: unknown;
  /** The place of the changed or moved value in the new document. Absent if the value is omitted. */
  readonly target?: string;
  /** A sentence without a subject, such as `cannot be expressed in nodeinfo/2.0: "https://code.example/" is omitted`. */
  readonly message: string;
}

/** The kinds of loss. */
export type LossCode =
  /** The target has no property for it. */
  | "loss/no-place"
  /** The target has properties for only a part of it. */
  | "loss/in-part"
  /** The target has this property, but with another type. */
  | "loss/wrong-type"
  /** The target does not allow this value of an enum. */
  | "loss/no-word"
  /** The target does not distinguish inbound from outbound. */
  | "loss/directions"
  /** The target distinguishes inbound from outbound, but the document does not. */
  | "loss/direction-unknown"
  /** `metadata` already has another value where it belongs. */
  | "loss/conflict"
  /** It was moved into `metadata`, or out of it. */
  | "loss/moved"
  /** Its line breaks became spaces. */
  | "loss/line-breaks"
  /** The target allows fewer characters in a name. */
  | "loss/name"
  /** It is longer than the target allows. */
  | "loss/too-long";

/** Makes a loss. `to` is the ID of the new document. */
export function loss(code: LossCode, pointer: string, value: unknown, to: string, target?: string): Loss {
  const message = sentence(code, describe(value), to, target === undefined ? "" : quote(target));
  return { pointer, code, value, ...(target !== undefined && { target }), message };
}

/** Describes a value, and prints an array of strings: "an array" would not be clear enough. */
function describe(value: unknown): string {
  return isStringArray(value) && value.length > 0 ? quote(value.join(", ")) : describeValue(value);
}

function sentence(code: LossCode, value: string, to: string, target: string): string {
  switch (code) {
    case "loss/no-place":
      return `cannot be expressed in ${to}: ${value} is omitted`;
    case "loss/in-part":
      return `is only partly expressed in ${to}: ${value}`;
    case "loss/wrong-type":
      return `has a type that ${to} does not accept: ${value} is omitted`;
    case "loss/no-word":
      return `is not a value that ${to} allows: ${value} is omitted`;
    case "loss/directions":
      return `is merged with the other direction in ${to}`;
    case "loss/direction-unknown":
      return `does not distinguish inbound from outbound, as ${to} requires: ${value} is omitted`;
    case "loss/conflict":
      return `belongs in ${target} in ${to}, which already has another value: ${value} is omitted`;
    case "loss/moved":
      return `is moved to ${target} in ${to}`;
    case "loss/line-breaks":
      return `cannot contain line breaks in ${to}: replaced with spaces in ${target}`;
    case "loss/name":
      return `is not a name that ${to} allows: ${value} is changed in ${target}`;
    case "loss/too-long":
      return `is longer than ${to} allows: ${value} is omitted`;
  }
}
