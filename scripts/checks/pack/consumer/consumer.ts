import { fep0151, nodeInfo21 } from "@nodeinfo-kit/builders";
import { convert, read, type ServerFacts } from "@nodeinfo-kit/convert";
import { type Diagnostic, type LintResult, lint, type Severity } from "@nodeinfo-kit/lint";
import { codeFrame } from "@nodeinfo-kit/lint/code-frame";
import { type DocumentId, documents } from "@nodeinfo-kit/schemas";
import { openSchema, schema } from "@nodeinfo-kit/schemas/nodeinfo/2.1";
import type { NodeInfo21 } from "@nodeinfo-kit/types";
import type { NodeInfo } from "@nodeinfo-kit/types/nodeinfo/2.1";
import { isNodeInfo21, ValidationError } from "@nodeinfo-kit/validators";
import { validators } from "@nodeinfo-kit/validators/all";
import { assertNodeInfo, validateOpenNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";

const value: unknown = JSON.parse("{}");

if (isNodeInfo21(value)) {
  const document: NodeInfo = value;
  const same: NodeInfo21 = document;
  console.log(same.software.name);
  // @ts-expect-error `instance` came with 2.2
  console.log(document.instance);
}

const result = validateOpenNodeInfo(value);
if (result.issues) console.log(result.issues[0].message);
else console.log(result.value.software.name);

try {
  assertNodeInfo(value);
  console.log(value.protocols[0]);
} catch (error) {
  if (error instanceof ValidationError) console.log(error.issues[0].pointer);
}

const ids: DocumentId[] = documents.map((document) => document.id);
console.log(ids.length, schema.title, openSchema.title, validators["nodeinfo/2.1"].open.is(value));

const name: string | undefined = nodeInfo21()
  .software({ name: "example", version: "1" })
  .protocols("activitypub")
  .openRegistrations(false)
  .usage({ users: {} })
  .metadata(fep0151({ nodeName: "Example" }))
  .build().metadata.nodeName;
console.log(name);

const converted = convert(value, "nodeinfo/2.0");
if (!converted.issues) {
  const version: "2.0" = converted.document.version;
  console.log(version, converted.losses.length);
}
const given = read(value);
const facts: ServerFacts | undefined = given.issues ? undefined : given.facts;
console.log(facts?.usage?.activeUsers?.days30);

const linted: LintResult = lint("{}", { profile: "open", rules: { "schema/enum": "warning" } });
const [first]: readonly Diagnostic[] = linted.diagnostics;
const severity: Severity | undefined = first?.severity;
if (first?.range) console.log(severity, codeFrame("{}", first.range).join("\n"), linted.facts?.name);
