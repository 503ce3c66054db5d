// Generated from schemas/nodeinfo/. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

import type { NodeInfo as NodeInfo22 } from "@nodeinfo-kit/types/nodeinfo/2.2";
import type { NodeInfo as NodeInfo21 } from "@nodeinfo-kit/types/nodeinfo/2.1";
import type { NodeInfo as NodeInfo20 } from "@nodeinfo-kit/types/nodeinfo/2.0";
import { validateNodeInfo as validateNodeInfo22 } from "@nodeinfo-kit/validators/nodeinfo/2.2";
import { validateNodeInfo as validateNodeInfo21 } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { validateNodeInfo as validateNodeInfo20 } from "@nodeinfo-kit/validators/nodeinfo/2.0";
import type { Limits } from "./nodeinfo/2.2.js";

/** The document of each version that can be built from the same facts. */
export interface Documents<Metadata extends object> {
  "2.2": NodeInfo22<Metadata>;
  "2.1": NodeInfo21<Metadata>;
  "2.0": NodeInfo20<Metadata>;
}

/** The version that has all that the others have. */
export type Newest = "2.2";
export type NewestLimits = Limits;

/** The newest version: its validator, and its members in their order, with what they are unless they are given. */
export const newest = {
  validate: validateNodeInfo22,
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
