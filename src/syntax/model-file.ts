/** A tensor as it lies in the file. */
export interface Tensor {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly shape: readonly number[];
}

/** The parts of a model file: facts such as the licence, and tensors by name. */
export interface ModelFile {
  readonly facts: ReadonlyMap<string, string>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

const magic = "DRAMATIS";
const version = 1;

/** Split a model file; scripts/train/export.py writes it. Throws where it is none of ours. */
export function readModelFile(given: Uint8Array): ModelFile {
  const decoder = new TextDecoder();
  const view = new DataView(given.buffer, given.byteOffset, given.byteLength);
  // Node's Buffer has another `slice`
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length < 16 || decoder.decode(bytes.subarray(0, 8)) !== magic)
    throw new Error("the model file does not start with DRAMATIS");
  if (view.getUint32(8, true) !== version)
    throw new Error(`the model file has format ${view.getUint32(8, true)}, not ${version}`);
  const data = 16 + view.getUint32(12, true);
  const lines = decoder.decode(bytes.subarray(16, data)).trimEnd().split("\n");
  const facts = new Map<string, string>();
  const tensors = new Map<string, Tensor>();
  for (const line of lines) {
    const [key = "", ...values] = line.split(" ");
    if (key === "tensor") tensors.set(values[0] ?? "", readTensor(values, bytes.subarray(data)));
    else facts.set(key, values.join(" "));
  }
  return { facts, tensors };
}

function readTensor(values: readonly string[], data: Uint8Array): Tensor {
  const [name, kind = "", start, size, ...shape] = values;
  const bytes = data.subarray(Number(start), Number(start) + Number(size));
  if (bytes.length !== Number(size)) throw new Error(`the model file ends within ${name}`);
  return { kind, bytes, shape: shape.map(Number) };
}

/** A tensor by name; throws where it is missing. */
export function tensorOf(file: ModelFile, name: string): Tensor {
  const tensor = file.tensors.get(name);
  if (!tensor) throw new Error(`the model file has no ${name}`);
  return tensor;
}

/** A number among the facts; throws where it is missing. */
export function numberOf(file: ModelFile, name: string): number {
  const value = Number(file.facts.get(name));
  if (!Number.isFinite(value)) throw new Error(`the model file has no number ${name}`);
  return value;
}

/** The lines of a tensor of text. */
export function linesOf(file: ModelFile, name: string): readonly string[] {
  return new TextDecoder().decode(tensorOf(file, name).bytes).split("\n");
}

/** The floats of a tensor, copied so that they are aligned. */
export function floatsOf(file: ModelFile, name: string): Float32Array {
  return new Float32Array(tensorOf(file, name).bytes.slice().buffer);
}
