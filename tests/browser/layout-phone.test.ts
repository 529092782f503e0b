// The words on every screen of a phone, small ones and lying ones too.
import { afterAll, beforeAll } from 'vitest';
import { layoutHolds } from './layout-cases.ts';
import { openSite, type Site } from './player.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

layoutHolds(
  [
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ],
  () => site,
);
