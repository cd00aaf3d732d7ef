/** Words of a batch, and sentences of a batch, at most. */
export const maxWords = 512;
export const maxSentences = 128;
/** Forms whose share in the first layer is kept, at most. */
export const maxForms = 4096;
/** Longer sentences are parsed in parts. */
export const maxLength = 160;

/** Widths that the buffers depend on. */
export type Widths = Readonly<
  Record<"word" | "affix" | "hidden" | "morph" | "names" | "arc" | "outputs" | "labels", number>
>;

/** What the buffers of a batch hold. */
type BufferName =
  | "input"
  | "lower"
  | "middle"
  | "upper"
  | "gates"
  | "recurrent"
  | "cell"
  | "state"
  | "order"
  | "forms"
  | "formOrder"
  | "formsForward"
  | "formsBackward"
  | "middleHidden"
  | "direct"
  | "morph"
  | "morphScores"
  | "names"
  | "nameScores"
  | "top"
  | "dependent"
  | "key"
  | "rootKey"
  | "rootLabel"
  | "entity"
  | "entityScores"
  | "arcs"
  | "pair"
  | "labelScores"
  | "largest";

/** Addresses of the buffers of a batch in the kernel's memory. */
export type Workspace = Readonly<Record<BufferName, number>>;

// Bytes a row; the kernel works on two rows at a time, so each buffer has a few spare ones.
function bufferSizes(widths: Widths): Readonly<Record<BufferName, number>> {
  const { word, affix, hidden, morph, names, arc, outputs, labels } = widths;
  const top = 4 * arc + 2 * (arc / 2) + names;
  const rows = maxWords + 4;
  const sentences = maxSentences + 4;
  return {
    input: rows * (word + affix) * 2,
    lower: rows * hidden * 4,
    middle: rows * hidden * 4,
    upper: rows * hidden * 4,
    gates: rows * hidden * 16,
    recurrent: sentences * hidden * 16,
    cell: sentences * hidden * 4,
    state: sentences * hidden * 2,
    order: rows * 8,
    forms: rows * 4,
    formOrder: rows * 8,
    formsForward: (maxForms + 4) * hidden * 16,
    formsBackward: (maxForms + 4) * hidden * 16,
    middleHidden: rows * (morph + names) * 4,
    direct: (maxForms + 4) * (morph + names) * 4,
    morph: rows * morph * 2,
    morphScores: rows * outputs * 4,
    names: rows * names * 2,
    nameScores: rows * 16 * 4,
    top: rows * top * 4,
    dependent: rows * arc * 2,
    key: rows * arc * 2,
    rootKey: arc * 2,
    rootLabel: arc * 6,
    entity: rows * names * 2,
    entityScores: rows * 16 * 4,
    arcs: maxLength * (maxLength + 1) * 4,
    pair: rows * (arc + arc / 2) * 2,
    labelScores: rows * labels * 4,
    largest: rows * 4,
  };
}

/** Memory that the buffers need. */
export function workspaceBytes(widths: Widths): number {
  return Object.values(bufferSizes(widths)).reduce((sum, size) => sum + spaceFor(size), 0);
}

/** The buffers, one after the other from an address on. */
export function makeWorkspace(widths: Widths, start: number): Workspace {
  let next = start;
  const entries = Object.entries(bufferSizes(widths)).map(([name, size]) => {
    const address = next;
    next += spaceFor(size);
    return [name, address];
  });
  return Object.fromEntries(entries) as Workspace;
}

function spaceFor(size: number): number {
  return Math.ceil(size / 64) * 64 + 64;
}
