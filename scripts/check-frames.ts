// Checks the tables of frames in data/lexicon; `--sort` puts their lines in order first.
import { readFileSync, writeFileSync } from "node:fs";
import { frameTables } from "../src/lexicon/frames.ts";
import { checkedTables, findFaults, sortTable } from "./frames/find-faults.ts";

const addressOf = (name: string) => new URL(`../data/lexicon/${name}.tsv`, import.meta.url);
const textOf = (name: string) => readFileSync(addressOf(name), "utf8");

if (process.argv.includes("--sort"))
  for (const name of checkedTables) writeFileSync(addressOf(name), sortTable(textOf(name)));

const texts = new Map(frameTables.map((name) => [name, textOf(name)]));
const faults = findFaults(texts);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else {
  const rows = checkedTables.map(
    (name) => `${name} ${(texts.get(name) ?? "").split("\n").length - 2}`,
  );
  console.log(`All is well: ${rows.join(", ")}.`);
}
