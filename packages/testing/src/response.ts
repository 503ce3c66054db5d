import { type LintOptions, lint } from "@nodeinfo-kit/lint";
import { describeValue, quote } from "@nodeinfo-kit/validators/internal";
import {
  type CheckResult,
  type DiscoveryOptions,
  type Expectation,
  expectedOf,
  mistakenFor,
  refusal,
  resultFromLint,
  withoutDocument,
} from "./check.js";

/** What a matcher uses of a `Response` from `fetch`, undici, or Hono's `app.request()`. */
interface ResponseLike {
  readonly status: number;
  readonly bodyUsed: boolean;
  readonly headers: { get(name: string): string | null };
  clone(): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Rules about headers that decide whether readers accept a document. They fail a test, unless options change that. */
const levels: LintOptions["rules"] = {
  "http/charset": "error",
  "http/content-type": "error",
  "http/profile": "error",
};

/**
 * Checks the status, headers and body of a response. Reads the body from a clone, so it can still be read. Throws a
 * `TypeError` if the value is not a response, or if its body was already read.
 */
export async function checkResponse(
  value: unknown,
  expectation: Expectation,
  options: DiscoveryOptions = {},
): Promise<CheckResult> {
  const response = responseOf(value);
  const refused = [...problemOfStatus(response), ...problemOfOrigin(response)];
  const { allowEmpty = false, ...lintOptions } = options;
  const expected = `a response with ${expectedOf(expectation, allowEmpty)}`;
  // With another status, the body is a page about the failure.
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
  return resultFromLint(result, new TextDecoder().decode(bytes), expectation, { options, expected, refused });
}

function problemOfStatus({ status }: ResponseLike): string[] {
  return status === 200 ? [] : [`The status is ${status}. Send the document with status 200.`];
}

/** PROTOCOL.md does not require this header, but pages of other sites read these documents. */
function problemOfOrigin({ headers }: ResponseLike): string[] {
  const origin = headers.get("access-control-allow-origin");
  if (origin === "*") return [];
  const fact = origin === null ? "is missing" : `is ${quote(origin)}`;
  return [
    `The header Access-Control-Allow-Origin ${fact}, so pages of other sites cannot read the document. Send "Access-Control-Allow-Origin: *".`,
  ];
}

function responseOf(value: unknown): ResponseLike {
  if (value instanceof Promise) throw new TypeError("The value is a promise. Await it first.");
  if (!isResponse(value))
    throw new TypeError(`The value is ${describeValue(value)}. Pass the awaited Response of fetch().`);
  if (value.bodyUsed)
    throw new TypeError(
      "The body of the response was already read. Pass the response first: its body can still be read afterwards.",
    );
  return value;
}

function isResponse(value: unknown): value is ResponseLike {
  const { status, headers, clone } = Object(value);
  return typeof status === "number" && typeof headers?.get === "function" && typeof clone === "function";
}
