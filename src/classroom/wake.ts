// Holds the screen awake while the wall is shown, and fills it when that is asked for. Both are
// the browser's to refuse: nothing depends on them. Ticks once a second for whoever shows time.

interface Wakefulness {
  /** Whether the wall is shown now. */
  readonly isWanted: () => boolean;
  /** Called once a second while the window is to be seen. */
  readonly tick: () => void;
}

export function mountWakefulness({ isWanted, tick }: Wakefulness): void {
  let lock: WakeLockSentinel | null = null;
  let asking = false;
  const follow = async (): Promise<void> => {
    const wanted = isWanted() && document.visibilityState === 'visible';
    if (!wanted) {
      await lock?.release().catch(() => undefined);
      lock = null;
      return;
    }
    if (lock !== null || asking || !('wakeLock' in navigator)) return;
    asking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', () => {
        lock = null;
      });
    } catch {
      // Refused, for one because the battery is low: the room's own settings hold.
    }
    asking = false;
  };
  setInterval(() => {
    void follow();
    if (document.visibilityState === 'visible') tick();
  }, 1000);
  document.addEventListener('visibilitychange', () => void follow());
  void follow();
}

export function toggleFullScreen(): void {
  const { fullscreenElement, documentElement } = document;
  if (fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
  else void documentElement.requestFullscreen?.().catch(() => undefined);
}

export function mayFillScreen(): boolean {
  return document.fullscreenEnabled === true;
}
