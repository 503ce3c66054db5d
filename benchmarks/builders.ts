import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { validateNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { type Effort, interleave } from "./measure.ts";
import { type Spread, spread } from "./statistics.ts";

/** Builds a document like a typical server, from the first step to the last. */
function build() {
  return nodeInfo()
    .software({ name: "example", version: "1.2.0", repository: "https://code.example/example" })
    .protocols("activitypub")
    .openRegistrations(false)
    .usage({ users: { total: 120, activeHalfyear: 80, activeMonth: 64 }, localPosts: 5300 })
    .metadata({ nodeName: "Example", staffAccounts: ["https://social.example/actors/1"] })
    .build();
}

/**
 * Returns the time to build a typical document, divided by the time to validate the finished one and clone it. Both
 * alternate in each round.
 */
export function measureBuilding({ rounds, milliseconds, warmUp }: Effort): Spread {
  const document = build();
  const subjects = {
    build: { call: () => build() === undefined, values: [document] },
    validateAndClone: {
      call: () => validateNodeInfo(document).issues !== undefined || structuredClone(document) === document,
      values: [document],
    },
  };
  const times = interleave(subjects, { rounds, milliseconds, warmUp });
  return spread(times.map((round) => round.build / round.validateAndClone));
}
