// The normal distribution: its density, and its inverse. Pure.

/** Half the width of a 95 % interval, in standard errors. */
export const z95 = 1.959963984540054;

/** Height of the standard normal curve at `z`. */
export function density(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/**
 * The z below which a share `p` of a standard normal distribution lies; ±∞ at 1 and 0.
 * Wichura 1988, algorithm AS 241 (PPND7), Applied Statistics 37: 477–484; good to one part in five million.
 */
export function zOf(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(middle, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  return Math.sign(q) * (r <= 5 ? ratio(tail, r - 1.6) : ratio(farTail, r - 5));
}

/** Coefficients of a fraction of two polynomials, the constants first. */
interface Fraction {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

const middle: Fraction = {
  above: [3.3871327179, 50.434271938, 159.29113202, 59.10937472],
  below: [1, 17.895169469, 78.757757664, 67.1875636],
};
const tail: Fraction = {
  above: [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103],
  below: [1, 0.7370016425, 0.12021132975],
};
const farTail: Fraction = {
  above: [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
  below: [1, 0.24197894225, 0.012258202635],
};

function ratio({ above, below }: Fraction, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
