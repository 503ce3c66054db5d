/** The matchers for chai: `use(nodeInfo)`, and then `expect(value).to.be.nodeInfo("2.1")`. */
import type { DiscoveryOptions, JudgeOptions } from "./judge.js";
import type { DocumentId } from "./matchers.js";
import { matchers } from "./matchers.js";
import type { NodeInfoVersion } from "./nodeinfo-versions.js";

type Matcher = (typeof matchers)[keyof typeof matchers];

/** What the plugin needs of chai. */
interface Assertion {
  readonly _obj: unknown;
  assert(pass: boolean, message: string, negated: string): void;
}

interface Utilities {
  addMethod(prototype: object, name: string, method: (this: Assertion, ...args: never[]) => unknown): void;
}

/** Adds `nodeInfo`, `nodeInfo2Document`, `nodeInfoDiscovery` and `matchDocument` to chai's assertions. */
export default function nodeInfo(
  { Assertion }: { readonly Assertion: { readonly prototype: object } },
  { addMethod }: Utilities,
): void {
  const methods = {
    nodeInfo: matchers.toBeNodeInfo,
    nodeInfo2Document: matchers.toBeNodeInfo2Document,
    nodeInfoDiscovery: matchers.toBeNodeInfoDiscovery,
    matchDocument: matchers.toMatchDocument,
    nodeInfoResponse: matchers.toBeNodeInfoResponse,
    nodeInfoDiscoveryResponse: matchers.toBeNodeInfoDiscoveryResponse,
  };
  for (const [name, matcher] of Object.entries(methods))
    addMethod(Assertion.prototype, name, methodOf(matcher));
}

function methodOf(matcher: Matcher): (this: Assertion, ...args: never[]) => Promise<void> | undefined {
  return function (...args) {
    // Each matcher checks its own arguments, and the types of chai's methods below name them.
    const result = Reflect.apply(matcher, {}, [this._obj, ...args]) as ReturnType<Matcher>;
    if (result instanceof Promise) return result.then((each) => say(this, each));
    say(this, result);
    return undefined;
  };
}

function say(assertion: Assertion, { pass, message }: Awaited<ReturnType<Matcher>>): void {
  // In messages chai puts the value in place of #{this}, which a document may hold too.
  const text = message().replaceAll("#{", "# {");
  assertion.assert(pass, text, text);
}

declare global {
  namespace Chai {
    interface Assertion {
      /** Expects a document of NodeInfo in which lint finds no error; of this version, if one is named. */
      nodeInfo(versionOrOptions?: NodeInfoVersion | JudgeOptions, options?: JudgeOptions): Assertion;
      /** Expects a document of NodeInfo2 1.0 in which lint finds no error. */
      nodeInfo2Document(options?: JudgeOptions): Assertion;
      /**
       * Expects a link document, as served at `/.well-known/nodeinfo`, in which lint finds no error, and through which readers
       * find a NodeInfo document; with `allowEmpty: true`, they need not.
       */
      nodeInfoDiscovery(options?: DiscoveryOptions): Assertion;
      /** Expects the document of this id, such as `metadata/fep-0151`, in which lint finds no error. */
      matchDocument(id: DocumentId, options?: DiscoveryOptions): Assertion;
      /**
       * Expects a `Response` with status 200, a right `Content-Type`, `Access-Control-Allow-Origin: *`, and a document of
       * NodeInfo in which lint finds no error; of this version, if one is named. It is awaited.
       */
      nodeInfoResponse(
        versionOrOptions?: NodeInfoVersion | JudgeOptions,
        options?: JudgeOptions,
      ): Promise<void>;
      /** The same of a link document, as `nodeInfoDiscovery` expects it. */
      nodeInfoDiscoveryResponse(options?: DiscoveryOptions): Promise<void>;
    }
  }
}
