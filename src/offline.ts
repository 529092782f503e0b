// Keeps the whole site in the browser after a visit, so that it opens and plays where the network
// fails. The service worker itself is made at build time (vite.config.ts); nothing of the player
// is in what it keeps.

/** Beside index.html, so that it may answer for the whole site. */
const workerFile = './sw.js';

/**
 * Starts keeping the site. `tell` hears when a newer version lies ready, and is given the way to
 * go over to it, which loads the page anew. Does nothing where the browser cannot, or where its
 * user wants to save data.
 */
export async function keepOffline(tell: (goOver: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || wantsToSaveData()) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(trusted(workerFile));
  const watch = (worker: ServiceWorker | null): void => {
    const look = (): void => {
      // Without a controller it is the first of all, and there is nothing to go over to.
      if (worker?.state === 'installed' && serviceWorker.controller !== null) {
        tell(() => goOverTo(worker));
      }
    };
    worker?.addEventListener('statechange', look);
    look();
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

function goOverTo(worker: ServiceWorker): void {
  const again = () => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', again, { once: true });
  worker.postMessage({ type: 'SKIP_WAITING' });
}

function wantsToSaveData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return connection instanceof Object && Reflect.get(connection, 'saveData') === true;
}

/** What is used of Trusted Types, which TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

/** The site's policy lets only trusted addresses become scripts; this is the one that does. */
function trusted(address: string): string {
  const types = Reflect.get(window, 'trustedTypes') as TrustedTypes | undefined;
  const policy = types?.createPolicy('offline', { createScriptURL: () => address });
  return policy?.createScriptURL(address) ?? address;
}
