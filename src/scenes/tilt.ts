// Leaning the layers by tilting the device, around however it is being held. Browsers that ask
// first (iOS) send nothing until the player has said yes in the settings.
import type { GameStore } from '../state/store.ts';

/** Degrees of tilt that lean the layers all the way. */
const fullTilt = { gamma: 16, beta: 22 };
/** Share of the way by which what counts as level follows the hand at each reading. */
const settling = 0.02;
/** Smaller changes are the trembling of a hand, or of the sensor. */
const tremble = 0.04;

export function followTilt(store: GameStore, lean: (x: number, y: number) => void): void {
  let level: { gamma: number; beta: number } | null = null;
  let last = { x: 0, y: 0 };
  window.addEventListener('deviceorientation', ({ gamma, beta }) => {
    const { calm, settings } = store.getState();
    if (calm || !settings.tilt || gamma === null || beta === null) return;
    level ??= { gamma, beta };
    level = {
      gamma: level.gamma + (gamma - level.gamma) * settling,
      beta: level.beta + (beta - level.beta) * settling,
    };
    const x = (gamma - level.gamma) / fullTilt.gamma;
    const y = (beta - level.beta) / fullTilt.beta;
    if (Math.hypot(x - last.x, y - last.y) < tremble) return;
    last = { x, y };
    lean(x, y);
  });
}
