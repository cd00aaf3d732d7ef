/** How far long work is, on one line of a terminal that is rewritten. */
export interface Progress {
  step(done: number, total?: number): void;
  end(): void;
}

const silent: Progress = { step: () => undefined, end: () => undefined };
const betweenLines = 200;

/** Progress on standard error; nothing where standard error is no terminal. The total may be unknown. */
export function showProgress(unit: string): Progress {
  if (!process.stderr.isTTY) return silent;
  const started = performance.now();
  let shown = started;
  return {
    step(done, total) {
      const now = performance.now();
      if (now - shown < betweenLines) return;
      shown = now;
      process.stderr.write(`\r\u001B[K${progressLine({ unit, done, total, ms: now - started })}`);
    },
    end() {
      process.stderr.write("\r\u001B[K");
    },
  };
}

interface State {
  readonly unit: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly ms: number;
}

/** "120 of 400 documents, 35 a second, 8 s left" */
export function progressLine({ unit, done, total, ms }: State): string {
  const rate = (1000 * done) / Math.max(1, ms);
  const pace = `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`;
  if (total === undefined) return `${done} ${unit}, ${pace}`;
  const left = rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : "";
  return `${done} of ${total} ${unit}, ${pace}${left}`;
}
