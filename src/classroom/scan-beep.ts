// A short tone for each code that counts, so that the teacher need not look away from the phones.
let context: AudioContext | null = null;

/** @param loudness 0…1 */
export function beep(loudness: number): void {
  try {
    context ??= new AudioContext();
    const [tone, gain, now] = [
      context.createOscillator(),
      context.createGain(),
      context.currentTime,
    ];
    tone.frequency.value = 740;
    gain.gain.setValueAtTime(0.25 * loudness, now);
    gain.gain.exponentialRampToValueAtTime(0.001, now + 0.16);
    tone.connect(gain).connect(context.destination);
    tone.start(now);
    tone.stop(now + 0.18);
  } catch {
    // No sound here: what happened is on the screen as well.
  }
}
