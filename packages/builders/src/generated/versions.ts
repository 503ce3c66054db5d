// Generated from schemas/nodeinfo/. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { NodeInfo as NodeInfo22, OpenNodeInfo as OpenNodeInfo22 } from "@nodeinfo-kit/types/nodeinfo/2.2";
import type { NodeInfo as NodeInfo21, OpenNodeInfo as OpenNodeInfo21 } from "@nodeinfo-kit/types/nodeinfo/2.1";
import type { NodeInfo as NodeInfo20, OpenNodeInfo as OpenNodeInfo20 } from "@nodeinfo-kit/types/nodeinfo/2.0";
import { validateNodeInfo as validateNodeInfo22, validateOpenNodeInfo as validateOpenNodeInfo22 } from "@nodeinfo-kit/validators/nodeinfo/2.2";
import { validateNodeInfo as validateNodeInfo21, validateOpenNodeInfo as validateOpenNodeInfo21 } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { validateNodeInfo as validateNodeInfo20, validateOpenNodeInfo as validateOpenNodeInfo20 } from "@nodeinfo-kit/validators/nodeinfo/2.0";
import type { Limits, OpenLimits } from "./nodeinfo/2.2.js";

/** The documents that can be built from the same facts, by version. */
export interface Documents<Metadata extends object> {
  "2.2": NodeInfo22<Metadata>;
  "2.1": NodeInfo21<Metadata>;
  "2.0": NodeInfo20<Metadata>;
}

/** The same in the open profile. */
export interface OpenDocuments {
  "2.2": OpenNodeInfo22;
  "2.1": OpenNodeInfo21;
  "2.0": OpenNodeInfo20;
}

/** The version that has all properties of the others. */
export type Newest = "2.2";
export type NewestLimits = Limits;
export type NewestOpenLimits = OpenLimits;

/** The newest version, and its properties in order, with their defaults. */
export const newest = {
  version: "2.2" as const,
  template: {
    version: "2.2",
    instance: undefined,
    software: undefined,
    protocols: undefined,
    services: {"inbound":[],"outbound":[]},
    openRegistrations: undefined,
    usage: undefined,
    metadata: {},
  },
};

export const validators = {
  "2.2": validateNodeInfo22,
  "2.1": validateNodeInfo21,
  "2.0": validateNodeInfo20,
};

export const openValidators = {
  "2.2": validateOpenNodeInfo22,
  "2.1": validateOpenNodeInfo21,
  "2.0": validateOpenNodeInfo20,
};
