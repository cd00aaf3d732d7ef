import { expect, test } from "vitest";
import { splitContraction } from "../../../src/text/split-contraction.ts";

test.each([
  ["don't", "do n't"],
  ["Won’t", "Wo n’t"],
  ["cannot", "can not"],
  ["CANNOT", "CAN NOT"],
  ["gonna", "gon na"],
  ["didnt", "did nt"],
  ["she'll", "she 'll"],
  ["couldn't've", "could n't 've"],
  ["Norland's", "Norland 's"],
  ["U.S.'s", "U.S. 's"],
  ["O'Neill", "O'Neill"],
  ["'s", "'s"],
  ["n't", "n't"],
  ["ants", "ants"],
])("%s is %s", (word, parts) => {
  expect(splitContraction(word)).toEqual(parts.split(" "));
});
