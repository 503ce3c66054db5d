import type { OpenApiDocument } from "@nodeinfo-kit/codegen/internal";
import type { DocumentId } from "@nodeinfo-kit/schemas";
import { validators } from "@nodeinfo-kit/validators/all";

/** The expected answer of a server to GET at one path. */
export interface ExpectedAnswer {
  path: string;
  /** Its media types; the first is for clients that do not ask for one. */
  mediaTypes: [string, ...string[]];
  headers: Record<string, string>;
  /** The document's id, and the vocabulary of its `metadata`. */
  id: DocumentId;
  vocabulary?: DocumentId;
}

/** The number of generated documents to request at each path. */
const generated = 20;

/**
 * Requests every document from a mock of an OpenAPI description: without preferences, by each media type, each of the
 * examples, and generated ones. Returns the errors in the answers, one sentence each.
 */
export async function errorsOfAnswers(
  origin: string,
  { paths }: OpenApiDocument,
  expected: ExpectedAnswer[],
): Promise<string[]> {
  const errors: string[] = [];
  for (const answer of expected) {
    const content = paths[answer.path]?.get.responses["200"]?.content ?? {};
    const ask = async (preferences: Record<string, string>, mediaType = answer.mediaTypes[0]) => {
      const response = await fetch(origin + answer.path, { headers: preferences });
      for (const error of await errorsOf(response, answer, mediaType))
        errors.push(`${answer.path} ${JSON.stringify(preferences)}: ${error}`);
    };
    await ask({});
    await ask({ accept: "application/json" });
    for (const mediaType of answer.mediaTypes) await ask({ accept: mediaType }, mediaType);
    for (const [mediaType, { examples }] of Object.entries(content)) {
      for (const example of Object.keys(examples))
        await ask({ accept: mediaType, prefer: `example=${example}` }, mediaType);
    }
    for (let count = 0; count < generated; count++) await ask({ prefer: "dynamic=true" });
  }
  return errors;
}

async function errorsOf(response: Response, answer: ExpectedAnswer, mediaType: string): Promise<string[]> {
  const text = await response.text();
  if (response.status !== 200) return [`the status is ${response.status}: ${text}`];
  const headers = { ...answer.headers, "content-type": mediaType };
  const wrong = Object.entries(headers).filter(([name, value]) => response.headers.get(name) !== value);
  const document: unknown = JSON.parse(text);
  const issues = [
    ...issuesOf(document, answer.id),
    ...(answer.vocabulary ? issuesOf(Object(document).metadata, answer.vocabulary) : []),
  ];
  // Prism also compares its own answer with the description's schemas.
  const violations = response.headers.get("sl-violations");
  return [
    ...wrong.map(([name]) => `${name} is ${response.headers.get(name)}`),
    ...issues.map((issue) => `${issue}, in ${text}`),
    ...(violations ? [`Prism finds ${violations}, in ${text}`] : []),
  ];
}

function issuesOf(value: unknown, id: DocumentId): string[] {
  const { issues = [] } = validators[id].strict.validate(value);
  return issues.map(({ pointer, message }) => `${id} ${pointer} ${message}`);
}
