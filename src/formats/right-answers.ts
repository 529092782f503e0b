// Which options are right, as people write it in one cell: numbers, letters or the words of the
// options themselves. Pure.

export interface NumberedOption {
  /** From 1, as the columns count. */
  readonly number: number;
  /** Its words, in each language it has. */
  readonly words: readonly string[];
}

/** Numbers of the right options; null when the cell does not say them in a way that is known. */
export function rightNumbers(
  cell: string,
  options: readonly NumberedOption[],
): ReadonlySet<number> | null {
  const whole = numberOfOption(cell, options);
  if (whole !== null) return new Set([whole]);
  // Where a comma is the decimal sign, `1,3` has become the number 1.3.
  const decimal = /^\d\.\d$/.test(cell) ? cell.replace('.', ',') : cell;
  const parts = /[;；\n|]/.test(decimal)
    ? decimal.split(/[;；\n|]/)
    : decimal.split(/[,，、\s+&和与及]+|\band\b/);
  const named = parts.map((part) => part.trim()).filter((part) => part !== '');
  return allOf(named, options) ?? allOf(together(cell), options);
}

/** True when the number in the cell is also what another option says. */
export function isAmbiguous(cell: string, options: readonly NumberedOption[]): boolean {
  const number = Number(cell);
  return options.some((option) => option.words.includes(cell.trim()) && option.number !== number);
}

function allOf(
  named: readonly string[],
  options: readonly NumberedOption[],
): ReadonlySet<number> | null {
  const right = named.map((words) => numberOfOption(words, options));
  if (right.length === 0 || right.includes(null)) return null;
  return new Set(right.flatMap((number) => number ?? []));
}

/** `ACD`, `134` as answer sheets have it. */
function together(cell: string): readonly string[] {
  const signs = cell.normalize('NFKC').trim().toUpperCase();
  return /^(?:[A-H]{2,8}|[1-8]{2,8})$/.test(signs) ? [...signs] : [];
}

function numberOfOption(cell: string, options: readonly NumberedOption[]): number | null {
  const plain = cell.normalize('NFKC').trim().toUpperCase();
  const [, digit, letter] =
    /^(?:OPTION|ANSWER|选项|答案|第)?\s*#?(?:(\d)(?:\.0)?|([A-H]))\s*[.)、个项]?$/.exec(plain) ??
    [];
  const number = digit === undefined ? 'ABCDEFGH'.indexOf(letter ?? '?') + 1 : Number(digit);
  if (options.some((option) => option.number === number)) return number;
  const same = (one: string) => one.trim().toLowerCase() === cell.trim().toLowerCase();
  return options.find(({ words }) => words.some(same))?.number ?? null;
}
