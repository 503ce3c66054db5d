/** The matchers for chai: `use(nodeInfo)`, and then `expect(value).to.be.nodeInfo("2.1")`. */
import type { CheckOptions, DiscoveryOptions } from "./check.js";
import type { DocumentId } from "./matchers.js";
import { matchers } from "./matchers.js";
import type { NodeInfoVersion } from "./nodeinfo-versions.js";

type Matcher = (typeof matchers)[keyof typeof matchers];

/** The part of chai that the plugin uses. */
interface Assertion {
  readonly _obj: unknown;
  assert(pass: boolean, message: string, negated: string): void;
}

interface Utilities {
  addMethod(prototype: object, name: string, method: (this: Assertion, ...args: never[]) => unknown): void;
}

/** Adds the matchers to chai's assertions. */
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
    if (result instanceof Promise) return result.then((each) => report(this, each));
    report(this, result);
    return undefined;
  };
}

function report(assertion: Assertion, { pass, message }: Awaited<ReturnType<Matcher>>): void {
  // Chai replaces #{this} in messages, and a document may contain it.
  const text = message().replaceAll("#{", "# {");
  assertion.assert(pass, text, text);
}

declare global {
  namespace Chai {
    interface Assertion {
      /** Expects a NodeInfo document, of a specific version if given, without errors from lint. */
      nodeInfo(versionOrOptions?: NodeInfoVersion | CheckOptions, options?: CheckOptions): Assertion;
      /** Expects a NodeInfo2 1.0 document without errors from lint. */
      nodeInfo2Document(options?: CheckOptions): Assertion;
      /**
       * Expects a link document, as served at `/.well-known/nodeinfo`, without errors from lint. It must point to a NodeInfo
       * document, except with `allowEmpty: true`.
       */
      nodeInfoDiscovery(options?: DiscoveryOptions): Assertion;
      /** Expects a document of the type `id`, such as `metadata/fep-0151`, without errors from lint. */
      matchDocument(id: DocumentId, options?: DiscoveryOptions): Assertion;
      /**
       * Expects a `Response` with status 200, a correct `Content-Type`, `Access-Control-Allow-Origin: *`, and a NodeInfo
       * document, of a specific version if given, without errors from lint. Await it.
       */
      nodeInfoResponse(
        versionOrOptions?: NodeInfoVersion | CheckOptions,
        options?: CheckOptions,
      ): Promise<void>;
      /** Expects the same with a link document, which is checked as in `nodeInfoDiscovery`. */
      nodeInfoDiscoveryResponse(options?: DiscoveryOptions): Promise<void>;
    }
  }
}
