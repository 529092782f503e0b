// The drawings of places and people for the editor: fetched when they are first shown, and shown
// when they have come. How they are fetched is passed in, since only the stage knows.
import type { DrawnPlace, Pictures } from './bench.ts';

type Drawings = Readonly<Record<string, string>>;

export interface FetchPictures {
  readonly fetchPlace: (name: string) => Promise<DrawnPlace>;
  readonly fetchPeople: () => Promise<Drawings>;
  readonly fetchLandmarks: () => Promise<Drawings>;
}

export function createPictures(
  source: () => Promise<FetchPictures>,
  arrived: () => void,
): Pictures {
  const here = new Map<string, unknown>();
  /** What has come under `name`, or null; it is asked for once. */
  const get = <T>(name: string, fetch: (from: FetchPictures) => Promise<T>): T | null => {
    if (!here.has(name)) {
      here.set(name, null);
      source()
        .then(fetch)
        .then((picture) => {
          here.set(name, picture);
          arrived();
        })
        .catch((error: unknown) => console.warn(`${name} is not shown.`, error));
    }
    return here.get(name) as T | null;
  };
  return {
    place: (name) => get(`place ${name}`, ({ fetchPlace }) => fetchPlace(name)),
    people: () => get('people', ({ fetchPeople }) => fetchPeople()),
    landmarks: () => get('landmarks', ({ fetchLandmarks }) => fetchLandmarks()),
  };
}
