/** A document that servers really send, written by hand in `field-cases.json` as changes to the smallest valid document. */
export interface FieldCase {
  description: string;
  /** Values by JSON Pointer of one token or none: properties of the document, or the document itself. */
  set?: Record<string, unknown>;
  remove?: string[];
  /** Whether it is valid: for all IDs that share the file, or for those listed. */
  strict: boolean | string[];
  open: boolean | string[];
}
