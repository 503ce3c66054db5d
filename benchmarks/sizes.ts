import { bundledSize } from "./bundle.ts";
import { candidateFile } from "./places.ts";

/** The sizes of ours that have a goal, in bytes after gzip. */
export interface OurSizes {
  readonly guard: number;
  readonly guardAndExplain: number;
  readonly fiveGuards: number;
  readonly read: number;
}

/** Returns how much a bundle grows when it uses a candidate's guard, in bytes after gzip. */
export async function measureGuardSizes(ids: readonly string[]): Promise<Map<string, number>> {
  const sizes = ids.map(async (id): Promise<[string, number]> => {
    const file = JSON.stringify(candidateFile(id));
    return [id, await bundledSize(`export { check } from ${file}`)];
  });
  return new Map(await Promise.all(sizes));
}

export async function measureOurSizes(): Promise<OurSizes> {
  const version = "@nodeinfo-kit/validators/nodeinfo";
  const guards = ["1.0", "1.1", "2.0", "2.1", "2.2"].map(
    (number, index) => `export { isNodeInfo as is${index} } from "${version}/${number}";`,
  );
  return {
    guard: await bundledSize(`export { isNodeInfo } from "${version}/2.1"`),
    guardAndExplain: await bundledSize(`export { isNodeInfo, validateNodeInfo } from "${version}/2.1"`),
    fiveGuards: await bundledSize(guards.join("\n")),
    read: await bundledSize('export { read } from "@nodeinfo-kit/convert"'),
  };
}
