// The copy of all answers as a file: made, saved among the downloads, or shared with another app.
import { type Packs, writeCopy } from '../state/transfer.ts';

const type = 'application/json';
/** Milliseconds in which any browser has begun a download. */
const handedOver = 60_000;

/** Named after the day on this device. @param now milliseconds since 1970 (UTC) */
export function copyOf(packs: Packs, now: number): File {
  const here = now - new Date(now).getTimezoneOffset() * 60_000;
  const day = new Date(here).toISOString().slice(0, 10);
  const made = new Date(now).toISOString();
  return new File([writeCopy(packs, made)], `beyond-the-score-${day}.json`, { type });
}

/** Puts the file among the downloads; gives its name. */
export function download(file: File): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), handedOver);
  return file.name;
}

/** Whether this browser hands such a thing to other apps. */
export function isShareable(data: ShareData): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare(data);
}

export async function share(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch {
    // The player thought better of it, or the browser did: nothing was promised.
  }
}
