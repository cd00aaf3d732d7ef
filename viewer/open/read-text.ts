import type { GraphData } from "../../src/graph/graph-data.ts";
import type { Answer, Task } from "../worker/task.ts";

let worker: Worker | null = null;

function startWorker(): Worker {
  // In one expression, so that Vite sees that the file is a worker.
  return new Worker(new URL("../worker/extract-worker.ts", import.meta.url), { type: "module" });
}

/** Whether this page can read articles: it is served, so the language files lie beside it. */
export function canReadText(): boolean {
  return location.protocol.startsWith("http");
}

/** The graph of an article, extracted in a worker of this page: the text goes nowhere else. Throws one sentence. */
export async function readText(text: string): Promise<GraphData> {
  worker ??= startWorker();
  const reader = worker;
  const answer = await new Promise<Answer>((resolve) => {
    reader.onmessage = (event: MessageEvent<Answer>) => resolve(event.data);
    reader.onerror = () => resolve({ error: "The reader of articles could not be started." });
    const data = new URL("data/", document.baseURI).href;
    const task: Task = { data, id: "pasted", text };
    reader.postMessage(task);
  });
  if ("error" in answer) {
    reader.terminate();
    worker = null;
    throw new Error(answer.error);
  }
  return answer.graph;
}
