import { defineConfig } from "vite";
import { inlinePage } from "./inline-page.ts";

export default defineConfig({
  root: new URL(".", import.meta.url).pathname,
  base: "./",
  build: {
    outDir: "../dist/viewer",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
  },
  worker: { format: "es" },
  plugins: [inlinePage()],
});
