// Where this site lies, for whatever leads others to it.

/** The full address of the game, with `place` (such as `#/map`) at its end. */
export function siteAddress(place = ''): string {
  return location.origin + location.pathname.replace(/index\.html$/, '') + place;
}

/** Whether nobody else could open this site where it lies. */
export function isOnlyHere(): boolean {
  const { protocol, hostname } = location;
  return protocol === 'file:' || /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostname);
}
