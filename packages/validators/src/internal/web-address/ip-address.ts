/** Whether a host is a number, as its last label says: https://url.spec.whatwg.org/#ends-in-a-number-checker */
export function isNumeric(host: string): boolean {
  const last = labelsOf(host).at(-1) ?? "";
  return /^(?:\d+|0x[\da-f]*)$/.test(last);
}

/** An IPv4 address, which may be written in one to four numbers, as four of them. Undefined, if it is not one. */
export function readIpv4(host: string): string | undefined {
  const numbers = labelsOf(host).map(numberOf);
  const last = numbers.pop() ?? Number.NaN;
  const left = 4 - numbers.length;
  if (left < 1 || !numbers.every((number) => number < 256) || !(last < 256 ** left)) return undefined;
  const others = Array.from({ length: left }, (_, at) => Math.floor(last / 256 ** (left - 1 - at)) % 256);
  return [...numbers, ...others].join(".");
}

/** One full stop may end a host. */
function labelsOf(host: string): string[] {
  return host.replace(/\.$/, "").split(".");
}

function numberOf(label: string): number {
  const [, hexadecimal] = /^0x([\da-f]*)$/.exec(label) ?? [];
  if (hexadecimal !== undefined) return Number.parseInt(`0${hexadecimal}`, 16);
  if (/^0[0-7]+$/.test(label)) return Number.parseInt(label, 8);
  return /^(?:0|[1-9]\d*)$/.test(label) ? Number(label) : Number.NaN;
}

/** An IPv6 address without its brackets, in the form that RFC 5952 gives it. Undefined, if it is not one. */
export function readIpv6(address: string): string | undefined {
  const halves = address.split("::");
  if (halves.length > 2) return undefined;
  const [before = [], after = []] = halves.map((half, at) => groupsOf(half, at === halves.length - 1));
  const left = 8 - before.length - after.length;
  if (halves.length === 2 ? left < 1 : left !== 0) return undefined;
  const groups = [...before, ...Array<number>(left).fill(0), ...after];
  return groups.every((group) => group <= 0xffff) ? writeIpv6(groups) : undefined;
}

/** The last two groups may be written as an IPv4 address. What is not a group is not a number. */
function groupsOf(half: string, isLast: boolean): number[] {
  if (half === "") return [];
  const groups = half.split(":");
  const v4 = isLast && groups.at(-1)?.includes(".") ? groups.pop() : undefined;
  const numbers = groups.map((group) =>
    /^[\da-f]{1,4}$/i.test(group) ? Number.parseInt(group, 16) : Number.NaN,
  );
  return v4 === undefined ? numbers : [...numbers, ...groupsOfIpv4(v4)];
}

function groupsOfIpv4(address: string): number[] {
  if (!/^(?:(?:0|[1-9]\d{0,2})(?:\.(?!$)|$)){4}$/.test(address)) return [Number.NaN];
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map((part) => Number(part));
  return Math.max(a, b, c, d) < 256 ? [a * 256 + b, c * 256 + d] : [Number.NaN];
}

/** The longest run of at least two zeros, of several the first, is left out. */
function writeIpv6(groups: readonly number[]): string {
  const written = groups.map((group) => group.toString(16)).join(":");
  const runs = [...written.matchAll(/\b0(?::0)+\b/g)].sort(([a], [b]) => b.length - a.length);
  const [run] = runs;
  if (run === undefined) return written;
  const before = written.slice(0, run.index).replace(/:$/, "");
  const after = written.slice(run.index + run[0].length).replace(/^:/, "");
  return `${before}::${after}`;
}
