import { createHash } from "node:crypto";
import type { Plugin, Rollup } from "vite";

const placeholder = '<script type="application/json" id="graph-data"></script>';

const sha256 = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A policy under which the page can run its own script and nothing else, and can ask nobody for anything. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${sha256(script)}`,
    `style-src ${sha256(style)}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function sourceOf(bundle: Rollup.OutputBundle, ending: string): string {
  // The worker is an asset of its own: a page from disk cannot start it.
  const found = Object.values(bundle).filter(
    (one) => one.fileName.endsWith(ending) && (ending !== ".js" || one.type === "chunk"),
  );
  const [file, ...others] = found;
  if (!file || others.length > 0)
    throw new Error(`one ${ending} file is wanted for the single page, not ${found.length}`);
  return file.type === "chunk" ? file.code : String(file.source);
}

/** Put the script and the style of a built page into the page itself. */
function inline(html: string, script: string, style: string): string {
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/u, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/u, "")
    .replace(/\s*<link rel="icon"[^>]*>/u, "");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">`;
  return bare
    .replace("</title>", () => `</title>\n${policy}\n<style>${style}</style>`)
    .replace(placeholder, () => `${placeholder}\n<script type="module">${script}</script>`);
}

/** Write `page.html` beside the served page: one file with everything in it and a place for the graph. */
export function inlinePage(): Plugin {
  return {
    name: "inline-page",
    enforce: "post",
    generateBundle(_options, bundle) {
      const page = Object.values(bundle).find((file) => file.fileName === "index.html");
      if (page?.type !== "asset") return;
      const script = sourceOf(bundle, ".js").replaceAll("</script", "<\\/script");
      const style = sourceOf(bundle, ".css");
      this.emitFile({
        type: "asset",
        fileName: "page.html",
        source: inline(String(page.source), script, style),
      });
    },
  };
}
