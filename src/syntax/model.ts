import { type Features, readFeatures } from "./features.ts";
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
interface Half {
  readonly input: Linear;
  readonly state: Linear;
}

/** A recurrent layer: forward and backward. */
type Layer = readonly [Half, Half];

/** Names of the classes of each layer of annotation. */
type Annotation = (typeof annotationNames)[number];

/** The trained model of English, laid out for the kernel. */
export interface SyntaxModel {
  readonly facts: ReadonlyMap<string, string>;
  readonly classes: Readonly<Record<Annotation, readonly string[]>>;
  /** The scripts of the lemma classes. */
  readonly scripts: readonly LemmaScript[];
  /** What the classes of features say. */
  readonly features: ReadonlyMap<string, Features>;
  /** Universal and English tag of each class of tags. */
  readonly tags: readonly (readonly [string, string])[];
  /** Scores of one name tag before another. */
  readonly transitions: Float32Array;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly words: Table;
  readonly affixes: Table;
  readonly layers: readonly [Layer, Layer, Layer];
  readonly heads: Readonly<Record<Head, Linear>>;
  /** Vectors of the root: as head of arcs, then as head of labels. */
  readonly root: Float32Array;
  readonly sizes: Sizes;
  readonly levels: Levels;
  readonly kernel: Kernel;
  readonly workspace: Workspace;
  /** Rows of the workspace that belong to forms seen lately. */
  readonly formRows: Map<string, number>;
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
const annotationNames = ["tags", "feats", "lemmas", "labels", "names", "entities"] as const;

/** The model from the bytes of its file. Throws where they are not such a file. */
export function readModel(bytes: Uint8Array): SyntaxModel {
  const file = readModelFile(bytes);
  const sizes = recordOf(sizeNames, (name) => numberOf(file, name));
  const classes = recordOf(annotationNames, (name) => linesOf(file, `class-${name}`));
  const outputs = classes.tags.length + classes.feats.length + classes.lemmas.length;
  const widths = {
    ...sizes,
    outputs: roundUp(outputs, 16),
    labels: roundUp(classes.labels.length, 16),
  };
  const place = new Placement(file, workspaceBytes(widths));
  return {
    facts: file.facts,
    classes,
    scripts: classes.lemmas.map(readScript),
    features: new Map(classes.feats.map((text) => [text, readFeatures(text)])),
    tags: classes.tags.map(splitTag),
    transitions: floatsOf(file, "transitions"),
    vocabulary: new Map(linesOf(file, "vocabulary").map((word, i) => [word, i + 1])),
    words: readTable(file, "words"),
    affixes: readTable(file, "affixes"),
    layers: [place.layer(0), place.layer(1), place.layer(2)],
    heads: recordOf(headNames, (name) => place.linear(name)),
    root: floatsOf(file, "root"),
    sizes,
    levels: recordOf(levelNames, (name) => numberOf(file, `level-${name}`)),
    kernel: place.kernel,
    workspace: makeWorkspace(widths, place.next),
    formRows: new Map(),
  };
}

/** Puts matrices one after the other into the kernel's memory. */
class Placement {
  readonly kernel: Kernel;
  readonly #file: ModelFile;
  next = 0;

  constructor(file: ModelFile, extra: number) {
    let size = extra;
    for (const { kind, shape } of file.tensors.values()) {
      const [columns = 0, depth = 0] = shape;
      // two bytes a weight, and a scale and a bias a column
      if (kind === "panel") size += roundUp(columns, 16) * (2 * depth + 8) + 32;
    }
    this.#file = file;
    this.kernel = makeKernel(size);
  }

  layer(number: number): Layer {
    return [this.#half(`lstm${number}f`), this.#half(`lstm${number}b`)];
  }

  #half(name: string): Half {
    return { input: this.linear(`${name}x`), state: this.linear(`${name}h`) };
  }

  linear(name: string): Linear {
    const { bytes, shape } = tensorOf(this.#file, name);
    const [given = 0, depth = 0] = shape;
    const columns = roundUp(given, 16);
    const weights = this.#take(columns * depth * 2);
    const panels = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    new Int16Array(this.kernel.memory, weights, bytes.length).set(panels);
    const affine = this.#take(columns * 8);
    const floats = floatsOf(this.#file, `${name}.affine`);
    new Float32Array(this.kernel.memory, affine, given).set(floats.subarray(0, given));
    const biases = affine + columns * 4;
    new Float32Array(this.kernel.memory, biases, given).set(floats.subarray(given));
    return { weights, affine, columns, depth };
  }

  #take(bytes: number): number {
    const address = this.next;
    this.next = roundUp(address + bytes, 16);
    return address;
  }
}

function splitTag(tag: string): [string, string] {
  const [upos = "X", xpos = "FW"] = tag.split("|");
  return [upos, xpos];
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
