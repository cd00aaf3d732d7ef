import { expect, test } from "vitest";
import { explainClaim } from "../../../src/claim/explain.ts";
import { claimed } from "../../support/read-claims.ts";

function explain(text: string, relation: string): string {
  const document = claimed(text);
  const claim = document.claims.find((one) => one.relation === relation);
  if (!claim) throw new Error(`no ${relation} in “${text}”`);
  return explainClaim(document, claim);
}

test("an explanation names the ends, the words, the rule and the frame", () => {
  const lines = explain("Norway condemned Russia.", "CRITICIZES");
  expect(lines).toContain("Norway --CRITICIZES--> Russia");
  expect(lines).toContain("words       «Norway condemned Russia»");
  expect(lines).toContain("rule        active-verb, at «condemned»");
  expect(lines).toContain("frame       condemn: subj > obj CRITICIZES");
});

test("it shows the way from each end to the word that states the claim", () => {
  const lines = explain("Norway condemned Russia.", "CRITICIZES");
  expect(lines).toContain("parse       Norway ←nsubj condemned");
  expect(lines).toContain("parse       Russia ←obj condemned");
});

test("it tells the speaker and the condition", () => {
  const threat = explain(
    "Iran threatened to attack Israel unless Israel leaves Lebanon.",
    "THREATENS",
  );
  expect(threat).toContain("conditional, on the condition «unless Israel leaves Lebanon»");
  const report = explain("The minister said that Russia had attacked Georgia.", "ATTACKS");
  expect(report).toContain("actual, said by minister");
});
