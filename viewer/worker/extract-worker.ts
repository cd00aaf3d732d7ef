import { fetchLanguage } from "../../src/io/fetch-language.ts";
import type { Language } from "../../src/language.ts";
import { buildGraph, extract } from "../../src/pipeline.ts";
import type { Answer, Task } from "./task.ts";

let language: Promise<Language> | null = null;

async function read({ data, id, text }: Task): Promise<Answer> {
  try {
    language ??= fetchLanguage(data);
    return { graph: buildGraph(extract({ id, text }, await language)) };
  } catch (error) {
    language = null;
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener("message", async (event: MessageEvent<Task>) => {
  postMessage(await read(event.data));
});
