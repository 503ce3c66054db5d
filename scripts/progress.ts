const minute = 60_000;

/** Prints every minute what is still running. Returns a function that stops this. */
export function printEveryMinute(what: (seconds: number) => string): () => void {
  const start = Date.now();
  const timer = setInterval(() => console.log(what(Math.round((Date.now() - start) / 1000))), minute);
  return () => clearInterval(timer);
}
