import { readFileSync } from "node:fs";
import type { GoldDocument, Stretch } from "./treebank.ts";

/** A name of a gold document with its type. */
export interface GoldName extends Stretch {
  readonly type: string;
}

/** A treebank with the file that it was read from. */
export interface Treebank {
  readonly file: string;
  readonly documents: readonly GoldDocument[];
}

/** The names (PER, LOC, ORG) of a UNER file in the raw texts of its treebank, document after document. */
export function readNames(file: string, { file: treebank, documents }: Treebank): GoldName[][] {
  const opening = /^# newdoc id = (.*)$/mu;
  const [, ...parts] = readFileSync(file, "utf8").split(opening);
  const partOf = new Map<string, string>();
  for (let i = 0; i < parts.length; i += 2) partOf.set(parts[i] ?? "", parts[i + 1] ?? "");
  const ids = readFileSync(treebank, "utf8").matchAll(new RegExp(opening, "gmu"));
  const order = [...ids].map(([, id = ""]) => partOf.get(id) ?? "");
  return documents.map((document, i) => namesOf(rowsOf(order[i] ?? ""), document));
}

type TaggedForm = readonly [string, string];

function rowsOf(part: string): TaggedForm[] {
  const lines = part.split("\n").filter((line) => /^\d+\t/u.test(line));
  return lines.map((line) => {
    const [, form = "", tag = "O"] = line.split("\t");
    return [form, tag];
  });
}

/** Forms that the treebank has not are passed over. */
function namesOf(rows: readonly TaggedForm[], { words }: GoldDocument): GoldName[] {
  const names: GoldName[] = [];
  let at = 0;
  for (const [form, tag] of rows) {
    const near = words.slice(at, at + 5).findIndex((word) => word.form === form);
    if (near < 0) continue;
    at += near + 1;
    const { start, end } = words[at - 1] ?? { start: 0, end: 0 };
    const [part = "O", type = ""] = tag.split("-");
    const last = names.at(-1);
    if (part === "I" && last?.type === type) names[names.length - 1] = { ...last, end };
    else if (/^(?:PER|LOC|ORG)$/u.test(type)) names.push({ start, end, type });
  }
  return names;
}
