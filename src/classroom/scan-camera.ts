// The camera while it is on: its picture in a video element, and a look at it some times a second.
// It goes off with the element, so that no way out of the screen leaves it on.
import type { ElementPart } from 'lit-html';
import { AsyncDirective, directive } from 'lit-html/async-directive.js';

/** Milliseconds between two looks: eight a second. */
const pause = 125;

export type CameraTrouble = 'denied' | 'missing' | 'insecure';
export type Camera =
  | { readonly ok: true; readonly stream: MediaStream }
  | { readonly ok: false; readonly why: CameraTrouble };

/** Asks for the camera that looks away from the screen, where there are several. */
export async function openCamera(): Promise<Camera> {
  // Missing where the page did not come by https.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (devices === undefined) return { ok: false, why: 'insecure' };
  try {
    const video = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };
    return { ok: true, stream: await devices.getUserMedia({ video, audio: false }) };
  } catch (error) {
    const denied = error instanceof DOMException && error.name === 'NotAllowedError';
    return { ok: false, why: denied ? 'denied' : 'missing' };
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

type Look = (picture: HTMLVideoElement) => Promise<void>;

class SeesDirective extends AsyncDirective {
  #stream: MediaStream | null = null;
  #timer = 0;
  #look: Look = async () => undefined;

  render(_stream: MediaStream, _look: Look): void {}

  override update(part: ElementPart, [stream, look]: [MediaStream, Look]): void {
    this.#look = look;
    if (this.#stream === stream || !(part.element instanceof HTMLVideoElement)) return;
    this.#stream = stream;
    const video = part.element;
    video.srcObject = stream;
    // It is muted and in view, which every browser lets play.
    void video.play().catch(() => undefined);
    clearTimeout(this.#timer);
    void this.#watch(video, stream);
  }

  async #watch(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
    if (this.#stream !== stream) return;
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) await this.#look(video);
    this.#timer = window.setTimeout(() => void this.#watch(video, stream), pause);
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
    if (this.#stream !== null) closeCamera(this.#stream);
    this.#stream = null;
  }
}

/** On a video element: shows the camera, and hands each look to `look`. */
export const sees = directive(SeesDirective);
