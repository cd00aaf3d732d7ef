import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Where the built page lies: beside the compiled program, or from its source. */
const places = ["../viewer/page.html", "../../dist/viewer/page.html"];

/** The viewer's single-file page, without a graph. */
export async function readPage(): Promise<string> {
  for (const place of places) {
    const page = await readIfThere(fileURLToPath(new URL(place, import.meta.url)));
    if (page !== null) return page;
  }
  throw new Error("the page of the viewer is not built; run `npm run build`");
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
