import { loadLanguage } from "../../src/io/load-language.ts";
import { extract } from "../../src/pipeline.ts";
import { readGold } from "./gold.ts";
import { type Counts, type GraphScore, ratesOf, scoreGraph } from "./score-graph.ts";

const parts = ["entities", "events", "structure"] as const;

/** Rows of bench, figure and per cent: the repository's own annotated articles together. */
export function benchScorecard(): string[][] {
  const language = loadLanguage();
  const scores = readGold().map((gold) =>
    scoreGraph(
      gold,
      extract({ id: gold.id, text: gold.text, published: gold.published }, language),
    ),
  );
  return parts.flatMap((part) => {
    const { precision, recall, f1 } = ratesOf(total(scores, part));
    const figures = { P: precision, R: recall, F1: f1 };
    return Object.entries(figures).map(([name, value]) => [
      "data/gold",
      `${part} ${name}`,
      (100 * value).toFixed(1),
    ]);
  });
}

function total(scores: readonly GraphScore[], part: keyof GraphScore): Counts {
  const sum: Counts = { required: 0, found: 0, right: 0, wrong: 0 };
  for (const { [part]: counts } of scores) {
    sum.required += counts.required;
    sum.found += counts.found;
    sum.right += counts.right;
    sum.wrong += counts.wrong;
  }
  return sum;
}
