import { excerpt, printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "./terminal.js";

/** A document may have any number of issues. More than these are too many to read. */
const maxNotes = 100;

/** A place in a document, and a sentence whose subject is the place. */
export interface Note {
  readonly pointer: string;
  readonly message: string;
}

/** The place of a note for people. The pointer `""` is the whole document. */
function placeOf({ pointer }: Note): string {
  return printable(excerpt(pointer)) || "(document)";
}

/** A longer place moves only its own sentence to the right. */
const maxPlace = 40;

/** Renders notes in two columns, places and sentences, in lines of at most `width`. Counts the notes that are not shown. */
export function notesText(notes: readonly Note[], paint: Paint, width: number): string[] {
  const shown = notes.slice(0, maxNotes).map((note) => ({ place: placeOf(note), message: note.message }));
  const column = Math.min(maxPlace, Math.max(...shown.map(({ place }) => place.length)));
  const lines = shown.flatMap(({ place, message }) => {
    const [first = "", ...others] = wrap(`  ${place.padEnd(column)}  ${printable(message)}`, width, "    ");
    return [first.replace(place, () => paint("bold", place)), ...others];
  });
  const more = notes.length - shown.length;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}
