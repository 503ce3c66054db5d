/** Prints on a terminal what is running, on one line. Elsewhere it prints nothing. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
