// What is drawn: the places with their changes, and the people. A test holds it to the pictures.
import type { Stage } from '../questions/reference-rules.ts';

export const places = {
  airport: ['gate-opens', 'notice-drops'],
  archive: ['drawer-opens', 'page-found'],
  bank: ['form-stamped'],
  'building-site': ['sign-drops', 'crane-lifts'],
  courthouse: ['notice-drops', 'door-opens'],
  flat: ['phone-lights', 'screen-fills'],
  market: ['certificate-hung', 'stall-closes', 'inspector-leaves'],
  newsroom: ['press-stops', 'page-pinned'],
  school: ['poster-up', 'gate-opens'],
  seminar: ['papers-fly', 'hands-up'],
  'service-hall': ['green-channel', 'papers-join'],
  station: ['gate-opens', 'train-arrives'],
  street: ['camera-turns', 'lamp-lights'],
  village: ['board-changes', 'board-taken-down'],
} as const;

export type PlaceName = keyof typeof places;
export type ChangeName = (typeof places)[PlaceName][number];

export const people = [
  ...(['student', 'teacher', 'professor', 'child', 'grandmother', 'traveller'] as const),
  ...(['wheelchair-user', 'farmer', 'shopkeeper', 'builder', 'clerk', 'banker'] as const),
  ...(['engineer', 'inspector', 'judge', 'reporter'] as const),
] as const;
export type PersonName = (typeof people)[number];

export const placeNames = Object.keys(places) as readonly PlaceName[];

export function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(places, name);
}

/** The same, as the check of packs wants it. */
export const drawn: Stage = { places, people };
