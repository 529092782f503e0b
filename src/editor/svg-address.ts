// Our own drawings as addresses of pictures.

const made = new Map<string, string>();

/** A data address of the drawing; made once for each. */
export function svgAddress(drawing: string): string {
  const known = made.get(drawing);
  if (known !== undefined) return known;
  const address = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  made.set(drawing, address);
  return address;
}
