import { kernelCode } from "./kernel-code.ts";

/** The inner loops of the model; addresses are bytes in `memory` (see scripts/kernel/kernel.wat). */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /** a, weights, scales and biases, out, rows, columns, depth */
  readonly multiply: Loop;
  /** gates of the input, of the state, cell, state, rows of gates, of out, out, count, hidden, level */
  readonly step: Loop;
  /** from, rows of from, to, rows, width */
  readonly add: Loop;
  /** from, stride, out, rows, count */
  readonly largest: Loop;
  /** from, stride, to, rows, width, level, low, high */
  readonly squeeze: Loop;
  /** features of the dependent, of the head, to, sums, products, level */
  readonly pair: Loop;
  /** a, b, out, rows, columns, depth, stride */
  readonly compare: Loop;
}

type Loop = (...values: number[]) => void;
type Loops = Omit<Kernel, "memory">;

// Node's types of ES2023 do not know WebAssembly; the DOM's do.
interface Wasm {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** A kernel with a memory of at least so many bytes. The code is small enough to compile at once. */
export function makeKernel(bytes: number): Kernel {
  const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
  const memory = new Memory({ initial: Math.ceil(bytes / 65536) });
  const code = Uint8Array.from(atob(kernelCode), (character) => character.charCodeAt(0));
  const loops = new Instance(new Module(code), { m: { memory } }).exports as Loops;
  const { multiply, step, add, largest, squeeze, pair, compare } = loops;
  return { memory: memory.buffer, multiply, step, add, largest, squeeze, pair, compare };
}
