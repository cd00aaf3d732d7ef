import { type Kernel, makeKernel } from "./kernel.ts";
import { type LemmaScript, readScript } from "./lemma-script.ts";
import {
  floatsOf,
  linesOf,
  type ModelFile,
  numberOf,
  readModelFile,
  tensorOf,
} from "./model-file.ts";
import { makeWorkspace, type Workspace, workspaceBytes } from "./workspace.ts";

/** A matrix in the kernel's memory. */
export interface Linear {
  readonly weights: number;
  readonly affine: number;
  readonly columns: number;
  readonly depth: number;
}

/** Rows of 8-bit numbers, each with its scale. */
export interface Table {
  readonly values: Int8Array;
  readonly scales: Float32Array;
  readonly width: number;
}

/** One direction of a recurrent layer. */
export interface Half {
  readonly input: Linear;
  readonly state: Linear;
}

/** Names of the classes of each layer of annotation. */
export type Layer = "tags" | "feats" | "lemmas" | "labels" | "names" | "entities";

/** The trained model of English, laid out for the kernel. */
export interface SyntaxModel {
  readonly facts: ReadonlyMap<string, string>;
  readonly classes: Readonly<Record<Layer, readonly string[]>>;
  /** The scripts of the lemma classes. */
  readonly scripts: readonly LemmaScript[];
  /** Scores of one name tag before another. */
  readonly transitions: Float32Array;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly words: Table;
  readonly affixes: Table;
  readonly layers: readonly (readonly [Half, Half])[];
  readonly heads: Readonly<Record<Head, Linear>>;
  /** Vectors of the root: as head of arcs, then as head of labels. */
  readonly root: Float32Array;
  readonly sizes: Sizes;
  readonly levels: Levels;
  readonly kernel: Kernel;
  readonly workspace: Workspace;
}

/** Widths of the hidden layers. */
export type Sizes = Readonly<
  Record<"word" | "affix" | "hidden" | "morph" | "names" | "arc", number>
>;
/** What 1.0 is in the 16-bit numbers of a hidden layer. */
export type Levels = Readonly<
  Record<"input" | "middle" | "arc" | "key" | "pair" | "entity", number>
>;
type Head = (typeof headNames)[number];

const headNames = ["middle", "direct", "morph", "names", "top", "entity", "label"] as const;
const sizeNames = ["word", "affix", "hidden", "morph", "names", "arc"] as const;
const levelNames = ["input", "middle", "arc", "key", "pair", "entity"] as const;
const layerNames = ["tags", "feats", "lemmas", "labels", "names", "entities"] as const;

/** The model from the bytes of its file. Throws where they are not such a file. */
export function readModel(bytes: Uint8Array): SyntaxModel {
  const file = readModelFile(bytes);
  const sizes = recordOf(sizeNames, (name) => numberOf(file, name));
  const classes = recordOf(layerNames, (name) => linesOf(file, `class-${name}`));
  const outputs = classes.tags.length + classes.feats.length + classes.lemmas.length;
  const widths = {
    ...sizes,
    outputs: roundUp(outputs, 8),
    labels: roundUp(classes.labels.length, 8),
  };
  const place = new Placement(file, workspaceBytes(widths));
  const layers = [0, 1, 2].map((i) => [place.half(`lstm${i}f`), place.half(`lstm${i}b`)] as const);
  return {
    facts: file.facts,
    classes,
    scripts: classes.lemmas.map(readScript),
    transitions: floatsOf(file, "transitions"),
    vocabulary: new Map(linesOf(file, "vocabulary").map((word, i) => [word, i + 1])),
    words: readTable(file, "words"),
    affixes: readTable(file, "affixes"),
    layers,
    heads: recordOf(headNames, (name) => place.linear(name)),
    root: floatsOf(file, "root"),
    sizes,
    levels: recordOf(levelNames, (name) => numberOf(file, `level-${name}`)),
    kernel: place.kernel,
    workspace: makeWorkspace(widths, place.next),
  };
}

/** Puts matrices one after the other into the kernel's memory. */
class Placement {
  readonly kernel: Kernel;
  readonly #file: ModelFile;
  next = 0;

  constructor(file: ModelFile, extra: number) {
    let size = extra;
    for (const { bytes } of file.tensors.values()) size += roundUp(bytes.length, 16);
    this.#file = file;
    this.kernel = makeKernel(size);
  }

  half(name: string): Half {
    return { input: this.linear(`${name}x`), state: this.linear(`${name}h`) };
  }

  linear(name: string): Linear {
    const [columns = 0, depth = 0] = tensorOf(this.#file, name).shape;
    return { weights: this.#put(name), affine: this.#put(`${name}.affine`), columns, depth };
  }

  #put(name: string): number {
    const address = this.next;
    const { bytes } = tensorOf(this.#file, name);
    new Uint8Array(this.kernel.memory).set(bytes, address);
    this.next = roundUp(address + bytes.length, 16);
    return address;
  }
}

function readTable(file: ModelFile, name: string): Table {
  const { bytes, shape } = tensorOf(file, name);
  const values = new Int8Array(bytes.slice().buffer);
  return { values, scales: floatsOf(file, `${name}.scale`), width: shape[1] ?? 0 };
}

function recordOf<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
}

function roundUp(size: number, unit: number): number {
  return Math.ceil(size / unit) * unit;
}
