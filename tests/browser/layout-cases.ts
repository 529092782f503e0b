// What is looked at in the layout tests: every screen, in every language, with letters of two sizes.
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { layoutProblems } from './layout-probe.ts';
import { asPlayer, type Site } from './player.ts';
import { checkVisit, freshVisit, knowVisit, laterVisit, visitScreen } from './screens.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const visits = {
  'before anything is answered': freshVisit,
  'after a round': laterVisit,
  'between checks': checkVisit,
  'after some weeks': knowVisit,
};
const cases = languages.flatMap((language) =>
  ([1, 2] as const).flatMap((textSize) =>
    Object.entries(visits).map(([when, visit]) => ({ language, textSize, when, visit })),
  ),
);

/** Nothing is cut off, sticks out or lies on something else, and everything can be reached. */
export function layoutHolds(rooms: readonly Size[], site: () => Site): void {
  describe.each(rooms)('$width × $height', (size) => {
    test.each(cases)(
      '$language, letters × $textSize, $when',
      async ({ language, textSize, visit }) => {
        const { kept, screens } = visit(language, { textSize });
        await asPlayer(site(), { language, kept, size }, async (player) => {
          for (const screen of screens) {
            await visitScreen(player, screen);
            expect.soft(await layoutProblems(player.page), screen.name).toEqual([]);
          }
        });
      },
    );
  });
}
