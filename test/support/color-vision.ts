type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1, in linear RGB. */
const simulations: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const visions: readonly string[] = Object.keys(simulations);

function linear(hex: string): Triple {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function lab(rgb: Triple): Triple {
  const curve = (value: number): number =>
    value > 216 / 24_389 ? Math.cbrt(value) : (24_389 / 27 / 116) * value + 16 / 116;
  const x = curve(dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = curve(dot([0.2126729, 0.7151522, 0.072175], rgb));
  const z = curve(dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, vision: string): Triple {
  const rgb = linear(hex);
  const [r, g, b] = (simulations[vision] ?? []).map((row) =>
    Math.min(1, Math.max(0, dot(row, rgb))),
  );
  return lab([r ?? 0, g ?? 0, b ?? 0]);
}

const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const sine = (angle: number): number => Math.sin((angle * Math.PI) / 180);

/** The mean of two hues, and the way from one to the other round the shorter side. */
function hues(h1: number, h2: number): [mean: number, difference: number] {
  const plain = h2 - h1;
  if (Math.abs(plain) <= 180) return [(h1 + h2) / 2, plain];
  return [((h1 + h2 + 360) / 2) % 360, plain > 0 ? plain - 360 : plain + 360];
}

/** CIEDE2000 between two colours as a kind of vision sees them. */
export function colorDifference(one: string, other: string, vision: string): number {
  const [l1, a1, b1] = seen(one, vision);
  const [l2, a2, b2] = seen(other, vision);
  const weigh = (chroma: number): number => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const g = 0.5 * (1 - weigh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const c1 = Math.hypot(a1 * (1 + g), b1);
  const c2 = Math.hypot(a2 * (1 + g), b2);
  const h1 = degrees(Math.atan2(b1, a1 * (1 + g)));
  const h2 = degrees(Math.atan2(b2, a2 * (1 + g)));
  const [h, dh] = hues(h1, h2);
  const c = (c1 + c2) / 2;
  const light = ((l1 + l2) / 2 - 50) ** 2;
  const t =
    1 -
    0.17 * cosine(h - 30) +
    0.24 * cosine(2 * h) +
    0.32 * cosine(3 * h + 6) -
    0.2 * cosine(4 * h - 63);
  const dL = (l2 - l1) / (1 + (0.015 * light) / Math.sqrt(20 + light));
  const dC = (c2 - c1) / (1 + 0.045 * c);
  const dH = (2 * Math.sqrt(c1 * c2) * sine(dh / 2)) / (1 + 0.015 * c * t);
  const turn = -sine(60 * Math.exp(-(((h - 275) / 25) ** 2))) * 2 * weigh(c);
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + turn * dC * dH);
}

/** The contrast of two colours as WCAG has it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => dot([0.2126, 0.7152, 0.0722], linear(hex)));
  const [low, high] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}
