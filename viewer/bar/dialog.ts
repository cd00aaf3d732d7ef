import { byId, element } from "../dom/element.ts";

/** Open the page's one dialog with a title and content. Escape or a press on its button closes it. */
export function openDialog(title: string, ...content: readonly Node[]): void {
  const dialog = byId("dialog");
  if (!(dialog instanceof HTMLDialogElement)) return;
  dialog.setAttribute("aria-label", title);
  dialog.replaceChildren(
    element("h2", {}, title),
    ...content,
    element(
      "button",
      { type: "button", class: "action close", onclick: () => dialog.close() },
      "Close",
    ),
  );
  if (!dialog.open) dialog.showModal();
}
