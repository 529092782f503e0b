// Reads codes from pictures: by the browser itself where it can, else by a library that is fetched
// when it is needed.

/** What a code says; null where none can be read. */
export type ReadCode = (picture: HTMLVideoElement | ImageBitmap) => Promise<string | null>;

/** What browsers that read codes by themselves offer for it (Shape Detection API). */
interface Detector {
  detect(
    picture: HTMLVideoElement | ImageBitmap,
  ): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

export async function codeReader(): Promise<ReadCode> {
  return (await ownReader()) ?? (await libraryReader());
}

async function ownReader(): Promise<ReadCode | null> {
  const maker: DetectorMaker | undefined = Reflect.get(window, 'BarcodeDetector');
  if (maker === undefined) return null;
  try {
    const formats = await maker.getSupportedFormats();
    if (!formats.includes('qr_code')) return null;
    const detector = new maker({ formats: ['qr_code'] });
    return async (picture) => {
      try {
        return (await detector.detect(picture))[0]?.rawValue ?? null;
      } catch {
        // A frame that was not there yet.
        return null;
      }
    };
  } catch {
    return null;
  }
}

/** Longest side of a picture that is searched, in pixels: more takes longer and finds no more. */
const longestSide = 1280;
/** Milliseconds for one picture of many. */
const frameTime = 60;

async function libraryReader(): Promise<ReadCode> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (picture) => {
    const [width, height] =
      picture instanceof ImageBitmap
        ? [picture.width, picture.height]
        : [picture.videoWidth, picture.videoHeight];
    if (context === null || width === 0 || height === 0) return null;
    const scale = Math.min(1, longestSide / Math.max(width, height));
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      return decodeQR(pixels, { timeLimit: frameTime });
    } catch {
      // The library says so in this way when it finds none.
      return null;
    }
  };
}
