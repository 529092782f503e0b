// Looking at pictures: how many colours there are in a part of the screen, or in the canvas.
import type { Page } from 'playwright-core';
import type { Player } from './player.ts';

/** Colours in what can be seen of the stage, between the page's own parts. */
export async function coloursSeen(player: Player): Promise<number> {
  const clip = await player.page.locator('[data-opening]').boundingBox();
  if (clip === null || clip.height < 10) throw new Error('There is no opening onto the stage.');
  const picture = await player.page.screenshot({ clip });
  return await countColours(player, `data:image/png;base64,${picture.toString('base64')}`);
}

/** Colours in the stage's canvas, whatever lies before it. */
export async function coloursDrawn(player: Player): Promise<number> {
  const picture = await player.page
    .locator('#stage canvas')
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
  return await countColours(player, picture);
}

/** On an empty page beside the game, since the game's own policy forbids such pictures. */
async function countColours({ context, page }: Player, picture: string): Promise<number> {
  const aside = context.pages().find((known) => known !== page) ?? (await emptyPage(page));
  return await aside.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      pen?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
    );
    return new Set(pixels).size;
  }, picture);
}

async function emptyPage(page: Page): Promise<Page> {
  const aside = await page.context().newPage();
  await page.bringToFront();
  return aside;
}
