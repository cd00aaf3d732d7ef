import { element } from "../dom/element.ts";
import { openDialog } from "./dialog.ts";

const keys: readonly (readonly [string, string])[] = [
  ["/", "Search names and the words of claims"],
  ["← →", "From neighbour to neighbour"],
  ["↓", "On from the chosen one to its own neighbours"],
  ["1 2 3", "Show only what is one, two or three steps away; 0 shows all"],
  ["Esc", "Close the article, the focus, the choice"],
  ["u", "Undo: back to what was shown before"],
  ["+ − f", "Nearer, farther, all of it"],
  ["g l t", "Graph, list, table"],
  ["Shift + press", "Compare with the chosen one"],
];

/** Open the list of keys and of what the picture means. */
export function openHelp(): void {
  openDialog(
    "Keys and help",
    element(
      "dl",
      { class: "keys" },
      ...keys.flatMap(([key, does]) => [
        element("dt", {}, element("kbd", {}, key)),
        element("dd", {}, does),
      ]),
    ),
    element(
      "p",
      {},
      "A circle is someone who acts, a square something that is acted on; the larger, the more often mentioned. An arrow is what one does to another: its colour says hostile, cooperative or neutral, its width how many claims, dashes that it hangs on a condition, is planned or only possible, a cross that it is denied.",
    ),
  );
}
