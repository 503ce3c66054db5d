import type { CheckOptions, DiscoveryOptions } from "./check.js";
import type { DocumentId } from "./matchers.js";
import type { NodeInfoVersion } from "./nodeinfo-versions.js";

/** The matchers after `expect(value)`. */
export interface DocumentMatchers<R = void> {
  /** Expects a NodeInfo document, of a specific version if given, without errors from lint. */
  toBeNodeInfo(versionOrOptions?: NodeInfoVersion | CheckOptions, options?: CheckOptions): R;
  /** Expects a NodeInfo2 1.0 document without errors from lint. */
  toBeNodeInfo2Document(options?: CheckOptions): R;
  /**
   * Expects a link document, as served at `/.well-known/nodeinfo`, without errors from lint. It must point to a NodeInfo
   * document, except with `allowEmpty: true`.
   */
  toBeNodeInfoDiscovery(options?: DiscoveryOptions): R;
  /** Expects a document of the type `id`, such as `metadata/fep-0151`, without errors from lint. */
  toMatchDocument(id: DocumentId, options?: DiscoveryOptions): R;
}

/** The matchers for responses. Await them: `await expect(response).toBeNodeInfoResponse("2.1")`. */
export interface ResponseMatchers {
  /**
   * Expects a `Response` with status 200, a correct `Content-Type`, `Access-Control-Allow-Origin: *`, and a NodeInfo document,
   * of a specific version if given, without errors from lint. The body can still be read afterwards.
   */
  toBeNodeInfoResponse(
    versionOrOptions?: NodeInfoVersion | CheckOptions,
    options?: CheckOptions,
  ): Promise<void>;
  /** Expects the same with a link document, which is checked as in `toBeNodeInfoDiscovery`. */
  toBeNodeInfoDiscoveryResponse(options?: DiscoveryOptions): Promise<void>;
}
