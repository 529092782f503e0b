// Skin tones of the palette.
import { mix, P } from '../kit/core.mjs';

export const light = P.skinLight;
export const mid = P.skinMid;
export const deep = P.skinDeep;
export const tan = mix(P.skinMid, P.skinLight, 0.5);
