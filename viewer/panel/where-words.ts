import type { DocumentData } from "../../src/graph/graph-data.ts";
import { type Child, element } from "../dom/element.ts";
import { dated } from "../model/phrase.ts";
import { titleOf } from "../model/title-of.ts";
import type { Page } from "./page.ts";

/** Where words stand: which article and when, unless there is only one. */
export function whereWords({ network }: Page, document: DocumentData | undefined): Child[] {
  if (!document || network.documents.size === 1) return ["Read it in the article"];
  return [
    element("span", { class: "article-name", dir: "auto" }, titleOf(document)),
    document.published ? `, ${dated(document.published)}` : "",
  ];
}
