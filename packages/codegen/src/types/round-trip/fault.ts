/** A mistake that a generator of types could make. The round trip must catch every one of them. */
export interface Fault {
  name: string;
  /** The document whose types get the fault. */
  id: string;
  /** The text to replace in the types, where it first occurs, and its replacement. */
  change: [find: string | RegExp, put: string];
  /** The place that the round trip must name. */
  at: string;
}

/** The text of a module of types with a fault in it. */
export function applyFault(fault: Fault, typesText: string): string {
  return typesText.replace(...fault.change);
}
