// Compiles kernel.wat to src/syntax/kernel-code.ts: tsx scripts/kernel/build.ts
import { readFileSync, writeFileSync } from "node:fs";
import wabt from "wabt";

const source = readFileSync(new URL("kernel.wat", import.meta.url), "utf8");
const expanded = source
  .replace(/@sigmoid (.*)/g, (_, names: string) => sigmoid(names.split(" ")))
  .replace(/@tanh (.*)/g, (_, names: string) => tanh(names.split(" ")));
const { parseWat } = await wabt();
const { buffer } = parseWat("kernel.wat", expanded, { simd: true }).toBinary({});
const lines =
  Buffer.from(buffer)
    .toString("base64")
    .match(/.{1,90}/g) ?? [];

writeFileSync(
  new URL("../../src/syntax/kernel-code.ts", import.meta.url),
  `/** WebAssembly built from scripts/kernel/kernel.wat, in base64 (${buffer.length} bytes). */
export const kernelCode: string = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`,
);

/** Lambert's continued fraction of tanh(x) as numerator and denominator; x is clamped. */
function tanh([x = "", n = "", d = ""]: readonly string[]): string {
  const get = (name: string) => `(local.get ${name})`;
  const poly = (first: string, ...rest: number[]) =>
    rest.reduce(
      (sum, term) => `(f32x4.add ${splat(term)} (f32x4.mul ${get("$x2")} ${sum}))`,
      first,
    );
  return `
        (local.set ${x} (f32x4.pmax ${splat(-4.97)} (f32x4.pmin ${splat(4.97)} ${get(x)})))
        (local.set $x2 (f32x4.mul ${get(x)} ${get(x)}))
        (local.set ${n} (f32x4.mul ${get(x)} ${poly(`(f32x4.add ${splat(378)} ${get("$x2")})`, 17325, 135135)}))
        (local.set ${d} ${poly(splat(28), 3150, 62370, 135135)})`;
}

/** The logistic function from tanh: (1 + tanh(x / 2)) / 2. */
function sigmoid([x = "", n = "", d = ""]: readonly string[]): string {
  return `
        (local.set ${x} (f32x4.mul ${splat(0.5)} (local.get ${x})))${tanh([x, n, d])}
        (local.set ${n} (f32x4.mul ${splat(0.5)} (f32x4.add (local.get ${n}) (local.get ${d}))))`;
}

function splat(value: number): string {
  return `(v128.const f32x4 ${value} ${value} ${value} ${value})`;
}
