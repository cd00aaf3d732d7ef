import { expect, test } from "vitest";
import { affiliation } from "../../../src/claim/rules/affiliation.ts";
import { aim } from "../../../src/claim/rules/aim.ts";
import { headOfState } from "../../../src/claim/rules/head-of-state.ts";
import { location } from "../../../src/claim/rules/location.ts";
import { office } from "../../../src/claim/rules/office.ts";
import { partyMember } from "../../../src/claim/rules/party-member.ts";
import { placeInPlace } from "../../../src/claim/rules/place-in-place.ts";
import { possession } from "../../../src/claim/rules/possession.ts";
import { standing } from "../../../src/claim/rules/standing.ts";
import { stateBody } from "../../../src/claim/rules/state-body.ts";
import { success } from "../../../src/claim/rules/success.ts";
import { claimed } from "../../support/read-claims.ts";

const rules = [
  affiliation,
  aim,
  headOfState,
  location,
  office,
  partyMember,
  placeInPlace,
  possession,
  standing,
  stateBody,
  success,
];

for (const { name, example } of rules)
  test(`${name} reads its example: ${example}`, () => {
    expect(claimed(example).claims.map(({ rule }) => rule)).toContain(name);
  });
