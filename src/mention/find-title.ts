import { findOffice } from "./find-office.ts";
import type { NameHints, Run } from "./run.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * The words of a run that name an office or title: "Prime Minister" in "Iraqi Prime Minister Haider al-Abadi".
 * The last one that a name follows; or, where none follows, the one that ends the run.
 */
export function findTitle(view: SentenceView, run: Run, hints: NameHints): Run | null {
  let found: Run | null = null;
  for (let first = run.first; first < run.last; first += 1) {
    const office = findOffice(view, { first, last: run.last }, hints.names);
    if (!office || isGivenName(view, office, hints) || isInName(office, hints)) continue;
    if (isMiddleName(view, office, hints)) continue;
    if (isInThing(view, run, { office, names: hints.names })) continue;
    found = office;
    first = office.last - 1;
  }
  return found && isOffice(view, found, run) ? found : null;
}

/** "Justice" in "Justice Department". */
function isInName(office: Run, { matches }: NameHints): boolean {
  return matches.some((match) => match.first <= office.first && office.last <= match.last);
}

/** "Sheikh" in "Ahmed Sheikh Hassan": behind a given name, and part of what the recognizer takes for one person. */
function isMiddleName(view: SentenceView, { first }: Run, { names }: NameHints): boolean {
  const before = view.words[first - 1]?.text ?? "";
  return names.genders.has(before) && view.words[first]?.ner === "I-PER";
}

/** "Justice" in "Civil Justice Fund", "General" in "Attorney General's Office": what a thing is named after. */
function isInThing(
  view: SentenceView,
  run: Run,
  { office, names }: { readonly office: Run; readonly names: NameHints["names"] },
): boolean {
  if (office.last === run.last) return false;
  if (view.words[office.last]?.xpos === "POS") return true;
  const head = view.words[run.last - 1]?.text ?? "";
  const kind = names.nameHeads.get(head);
  return kind !== undefined && kind !== "place" && !names.genders.has(head);
}

function isGivenName(view: SentenceView, office: Run, { names }: NameHints): boolean {
  const text = view.words[office.first]?.text ?? "";
  return (
    office.last - office.first === 1 &&
    names.genders.has(text) &&
    !names.nouns.has(text.toLowerCase())
  );
}

/** "King" begins an office and ends "Martin Luther King": a last word that belongs to a recognized name is no office. */
function isOffice(view: SentenceView, title: Run, run: Run): boolean {
  if (title.last < run.last || title.first === run.first) return true;
  return !/^I-ORG|-PER$/u.test(view.words[title.last - 1]?.ner ?? "");
}
