/** A lemma from a form by a script: case (keep, lower, capital), characters to drop, ending to add. */
export interface LemmaScript {
  readonly letters: string;
  readonly drop: number;
  readonly ending: string;
}

/** «k3+y»: keep the case, drop three characters, add y (studies -> study), after Chrupała 2006. */
export function readScript(text: string): LemmaScript {
  const plus = text.indexOf("+");
  return {
    letters: text[0] ?? "k",
    drop: Number(text.slice(1, plus)),
    ending: text.slice(plus + 1),
  };
}

/** Whether a script leaves anything of a form. */
export function isUsable(script: LemmaScript, form: string): boolean {
  return script.drop < form.length || (script.drop === form.length && script.ending !== "");
}

/** The lemma of a form. */
export function applyScript(script: LemmaScript, form: string): string {
  const cased = withCase(form, script.letters);
  return cased.slice(0, Math.max(0, cased.length - script.drop)) + script.ending;
}

function withCase(form: string, letters: string): string {
  if (letters === "l") return form.toLowerCase();
  if (letters === "c") return form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase();
  return form;
}
