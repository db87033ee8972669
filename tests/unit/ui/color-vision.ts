/**
 * How colours look to people whose cones differ, and how far apart two colours are.
 * Matrices: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency" (IEEE TVCG 15, 2009), severity 1.0, on linear RGB. Distance: CIE 1976 L*a*b*, D65.
 */
export type Rgb = readonly [red: number, green: number, blue: number]
type Matrix = readonly [Rgb, Rgb, Rgb]

export const DEFICIENCIES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>

function toLinear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

function multiply(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z)
  return [a ?? 0, b ?? 0, c ?? 0]
}

/** "#0b5bd3" in linear RGB, 0 to 1. */
export function parseHex(hex: string): Rgb {
  const at = (index: number) => toLinear(Number.parseInt(hex.slice(index, index + 2), 16))
  return [at(1), at(3), at(5)]
}

export function simulate(color: Rgb, deficiency: keyof typeof DEFICIENCIES): Rgb {
  const [r, g, b] = multiply(DEFICIENCIES[deficiency], color)
  return [clamp(r), clamp(g), clamp(b)]
}

const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const WHITE: Rgb = [0.95047, 1, 1.08883]

function toLab(color: Rgb): Rgb {
  const [x, y, z] = multiply(TO_XYZ, color)
  const bend = (value: number, white: number) => {
    const share = value / white
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116
  }
  const [fx, fy, fz] = [bend(x, WHITE[0]), bend(y, WHITE[1]), bend(z, WHITE[2])]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

/** ΔE*ab: about 2 is just noticeable side by side. */
export function getDistance(a: Rgb, b: Rgb): number {
  const [p, q] = [toLab(a), toLab(b)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}
