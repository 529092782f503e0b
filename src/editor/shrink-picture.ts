// A picture from the teacher's device, as small as a pack may carry it.

/** Longest data address that the schema of packs takes, in UTF-16 units: about 200 kB of file. */
const longest = 275_000;
const kinds: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];

export type ReadPicture =
  | { readonly ok: true; readonly address: string; readonly extension: string }
  | { readonly ok: false; readonly why: 'type' | 'large' };

/** The picture as it is, if it is of a kind and size that a pack may carry. */
export async function readPicture(file: File): Promise<ReadPicture> {
  if (!/^image\//.test(file.type) || file.type === 'image/svg+xml')
    return { ok: false, why: 'type' };
  if (!kinds.includes(file.type) || file.size > longest * 0.75) return { ok: false, why: 'large' };
  const address = await addressOf(file);
  return address.length > longest
    ? { ok: false, why: 'large' }
    : { ok: true, address, extension: extensionOf(file.type) };
}

/** The picture redrawn, smaller and smaller until a pack may carry it. */
export async function shrinkPicture(file: File): Promise<ReadPicture> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return { ok: false, why: 'type' };
  for (const side of [1280, 1000, 800, 640, 480, 320]) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, 'image/webp', 0.82),
    );
    if (blob === null || blob.size > longest * 0.7) continue;
    return { ok: true, address: await addressOf(blob), extension: extensionOf(blob.type) };
  }
  return { ok: false, why: 'large' };
}

function extensionOf(type: string): string {
  return type === 'image/jpeg' ? 'jpg' : type.replace('image/', '');
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
