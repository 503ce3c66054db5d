import { type LintOptions, lint } from "@nodeinfo-kit/lint";
import { describeValue, quote } from "@nodeinfo-kit/validators/internal";
import {
  type DiscoveryOptions,
  type Expectation,
  expectedOf,
  type Judgement,
  judgeLinted,
  mistakenFor,
  refusal,
  withoutDocument,
} from "./judge.js";

/** What a matcher needs of a `Response`: that of `fetch`, of undici, of Hono's `app.request()`. */
interface ResponseLike {
  readonly status: number;
  readonly bodyUsed: boolean;
  readonly headers: { get(name: string): string | null };
  clone(): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** How a document is sent decides whether readers take it, so these rules fail a test, unless options say otherwise. */
const levels: LintOptions["rules"] = {
  "http/charset": "error",
  "http/content-type": "error",
  "http/profile": "error",
};

/**
 * Judges a response: its status, its headers, and its body. The body is read from a clone, and can still be read. Throws
 * a `TypeError` for what is no response, or one whose body was read.
 */
export async function judgeResponse(
  value: unknown,
  expectation: Expectation,
  options: DiscoveryOptions = {},
): Promise<Judgement> {
  const response = responseOf(value);
  const refused = [...faultOfStatus(response), ...faultOfOrigin(response)];
  const { allowEmpty = false, ...lintOptions } = options;
  const expected = `a response with ${expectedOf(expectation, allowEmpty)}`;
  // What is sent with another status is a page about the failure.
  if (response.status !== 200) return { ...withoutDocument(expected, options), refused };
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const result = lint(bytes, {
    ...lintOptions,
    as: expectation === "nodeinfo" ? "auto" : expectation,
    rules: { ...levels, ...options.rules },
    origin: { contentType: response.headers.get("content-type") ?? "", ...options.origin },
  });
  const mistaken = result.value === undefined ? undefined : mistakenFor(result.id, expectation);
  if (mistaken !== undefined) return refusal(expected, `has a body that ${mistaken}`, options);
  return judgeLinted(result, new TextDecoder().decode(bytes), expectation, { options, expected, refused });
}

function faultOfStatus({ status }: ResponseLike): string[] {
  return status === 200 ? [] : [`The status is ${status}. Send the document with status 200.`];
}

/** PROTOCOL.md is silent about it, but pages of other sites read these documents. */
function faultOfOrigin({ headers }: ResponseLike): string[] {
  const origin = headers.get("access-control-allow-origin");
  if (origin === "*") return [];
  const fact = origin === null ? "is missing" : `is ${quote(origin)}`;
  return [
    `The header Access-Control-Allow-Origin ${fact}, so pages of other sites cannot read the document. Send "Access-Control-Allow-Origin: *".`,
  ];
}

function responseOf(value: unknown): ResponseLike {
  if (value instanceof Promise) throw new TypeError("The value is a promise. Await it.");
  if (!isResponse(value))
    throw new TypeError(
      `The value is ${describeValue(value)}. Give a Response, as fetch() returns it, and await it.`,
    );
  if (value.bodyUsed)
    throw new TypeError(
      "The body of the response was read before. Give the response first: its body can still be read afterwards.",
    );
  return value;
}

function isResponse(value: unknown): value is ResponseLike {
  const { status, headers, clone } = Object(value);
  return typeof status === "number" && typeof headers?.get === "function" && typeof clone === "function";
}
