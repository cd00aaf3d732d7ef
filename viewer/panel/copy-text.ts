import { byId } from "../dom/element.ts";

/** Say something to the reader: in a short note on the stage, and to those who hear the page. */
export function say(text: string): void {
  byId("live").textContent = text;
}

/** Copy a text; where the browser does not let the page, select it in a box to copy by hand. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say("Copied.");
  } catch {
    const box = document.createElement("textarea");
    box.value = text;
    document.body.append(box);
    box.select();
    const copied = document.execCommand("copy");
    box.remove();
    say(copied ? "Copied." : "This browser did not let the page copy.");
  }
}
