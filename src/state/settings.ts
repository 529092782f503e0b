// What the player can set, as one table: values, and the default of each.
import * as v from 'valibot';
import { languages } from '../questions/text.ts';
import { roundLengths } from '../rules/pick.ts';

export const textSizes = [1, 1.25, 1.5, 2] as const;
/** Shares of the full loudness. */
export const volumes = [0.25, 0.5, 0.75, 1] as const;
export const readSpeeds = [0.75, 1, 1.25] as const;
export const motions = ['system', 'full', 'reduced'] as const;
export const contrasts = ['system', 'more'] as const;

export const settings = v.strictObject({
  /** Null until chosen: then the browser's languages decide. */
  language: v.optional(v.nullable(v.picklist(languages)), null),
  /** Both languages of the card and the explanation at once. */
  sideBySide: v.optional(v.boolean(), false),
  textSize: v.optional(v.picklist(textSizes), 1),
  contrast: v.optional(v.picklist(contrasts), 'system'),
  motion: v.optional(v.picklist(motions), 'system'),
  /** Lean the stage by tilting the device. */
  tilt: v.optional(v.boolean(), true),
  roundLength: v.optional(v.picklist(roundLengths), 8),
  /** Ask how sure one is before the reveal. */
  confidence: v.optional(v.boolean(), true),
  /** What is pressed lies where the left thumb reaches it. */
  leftHanded: v.optional(v.boolean(), false),
  sound: v.optional(v.boolean(), true),
  volume: v.optional(v.picklist(volumes), 0.75),
  /** A button on each card that has it read aloud. */
  readAloud: v.optional(v.boolean(), true),
  readSpeed: v.optional(v.picklist(readSpeeds), 1),
  /** The voice chosen for a language, by its voiceURI; where there is none the device's best. */
  voices: v.optional(v.record(v.picklist(languages), v.string()), {}),
});
export type Settings = v.InferOutput<typeof settings>;
export const defaultSettings: Settings = v.parse(settings, {});
