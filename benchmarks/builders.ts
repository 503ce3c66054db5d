import { nodeInfo } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { validateNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";

/** Builds a document as a typical server does, from the first step to the last. */
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
 * How many times longer it takes to build a typical document than to validate the finished one and clone it: the median
 * of some rounds, in each of which both take turns.
 */
export function builderRatio(rounds = 31, turns = 2000): number {
  const document = build();
  const validateAndClone = () => [validateNodeInfo(document), structuredClone(document)];
  const ratios = Array.from({ length: rounds }, () => timeOf(build, turns) / timeOf(validateAndClone, turns));
  return ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function timeOf(run: () => unknown, turns: number): number {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) run();
  return performance.now() - start;
}
