import type { DiscoveryOptions, JudgeOptions } from "./judge.js";
import type { DocumentId } from "./matchers.js";
import type { NodeInfoVersion } from "./nodeinfo-versions.js";

/** The matchers as they stand behind `expect(value)`. */
export interface DocumentMatchers<R = void> {
  /** Expects a document of NodeInfo in which lint finds no error; of this version, if one is named. */
  toBeNodeInfo(versionOrOptions?: NodeInfoVersion | JudgeOptions, options?: JudgeOptions): R;
  /** Expects a document of NodeInfo2 1.0 in which lint finds no error. */
  toBeNodeInfo2Document(options?: JudgeOptions): R;
  /**
   * Expects a link document, as served at `/.well-known/nodeinfo`, in which lint finds no error, and through which readers
   * find a NodeInfo document; with `allowEmpty: true`, they need not.
   */
  toBeNodeInfoDiscovery(options?: DiscoveryOptions): R;
  /** Expects the document of this id, such as `metadata/fep-0151`, in which lint finds no error. */
  toMatchDocument(id: DocumentId, options?: DiscoveryOptions): R;
}

/** The matchers of responses. They are awaited: `await expect(response).toBeNodeInfoResponse("2.1")`. */
export interface ResponseMatchers {
  /**
   * Expects a `Response` with status 200, a right `Content-Type`, `Access-Control-Allow-Origin: *`, and a document of
   * NodeInfo in which lint finds no error; of this version, if one is named. The body can still be read afterwards.
   */
  toBeNodeInfoResponse(
    versionOrOptions?: NodeInfoVersion | JudgeOptions,
    options?: JudgeOptions,
  ): Promise<void>;
  /** The same of a link document, as `toBeNodeInfoDiscovery` expects it. */
  toBeNodeInfoDiscoveryResponse(options?: DiscoveryOptions): Promise<void>;
}
