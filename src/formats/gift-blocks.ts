// Cuts a GIFT file into its blocks, one a question, so that a bad one costs no other. Pure.

export interface GiftBlock {
  /** Line of the file on which the block's own text begins, from 1. */
  readonly line: number;
  /** The lines of the block, comments left out. */
  readonly text: string;
  /** What is in the comments above and in it: Moodle keeps names and tags there. */
  readonly comments: readonly string[];
}

/** What the characters of a line do to the braces. */
interface Line {
  readonly text: string;
  readonly isBlank: boolean;
  readonly isComment: boolean;
  /** The first brace in it that is not escaped, if any. */
  readonly first: '{' | '}' | null;
  /** Braces opened less braces closed. */
  readonly depth: number;
}

/** The blocks of a file whose new lines are `\n`. */
export function giftBlocks(text: string): GiftBlock[] {
  const lines = text.split('\n').map(lineOf);
  const next = nextBraces(lines);
  const collector = createCollector();
  for (const [at, line] of lines.entries()) {
    if (line.isComment) collector.comment(line.text.trim().slice(2));
    // A blank line among the answers is part of them, where the brace is closed further down.
    else if (line.isBlank) collector.blank(next[at] === '}');
    else if (/^\s*\$CATEGORY:/i.test(line.text)) {
      collector.close();
      collector.add(line, at + 1);
      collector.close();
    } else collector.add(line, at + 1);
  }
  return collector.close();
}

function createCollector() {
  const blocks: GiftBlock[] = [];
  let texts: string[] = [];
  let comments: string[] = [];
  let [first, depth] = [0, 0];
  const close = (): GiftBlock[] => {
    if (texts.length === 0) return blocks;
    blocks.push({ line: first, text: texts.join('\n'), comments });
    [texts, comments, depth] = [[], [], 0];
    return blocks;
  };
  return {
    close,
    comment: (words: string) => void comments.push(words),
    blank: (isClosedBelow: boolean): void => {
      if (depth <= 0 || !isClosedBelow) close();
    },
    add: (line: Line, number: number): void => {
      if (texts.length === 0) first = number;
      texts.push(line.text);
      depth += line.depth;
    },
  };
}

function lineOf(text: string): Line {
  const bare = text.replace(/\\[\s\S]/g, '');
  const braces = bare.match(/[{}]/g) ?? [];
  const depth = braces.reduce((sum, brace) => sum + (brace === '{' ? 1 : -1), 0);
  const [first] = braces;
  return {
    ...{ text, depth, isBlank: text.trim() === '', isComment: /^\s*\/\//.test(text) },
    first: first === '{' || first === '}' ? first : null,
  };
}

/** For each line, the first brace in it or below it. */
function nextBraces(lines: readonly Line[]): readonly ('{' | '}' | null)[] {
  let next: '{' | '}' | null = null;
  return lines
    .toReversed()
    .map(({ first, isComment }) => {
      if (!isComment && first !== null) next = first;
      return next;
    })
    .toReversed();
}
