// The desk at which phones are read: the camera, and what came of the last code. Keeps no picture.
import type { Say } from '../language.ts';
import { announce } from '../page/announcer.ts';
import type { View } from '../page/app.ts';
import type { KitDesk } from './kit-desk.ts';
import { beep } from './scan-beep.ts';
import { type CameraTrouble, openCamera } from './scan-camera.ts';
import { intake, isNews, type Refusal, roundName, type Sight } from './scan-intake.ts';
import { codeReader, type ReadCode } from './scan-reader.ts';

/** What came of a code or a photo. */
type Saying =
  | { readonly kind: 'count' | 'undone'; readonly count: number }
  | { readonly kind: 'full' | 'noCode' | 'noPicture' }
  | Refusal;

export type CameraState =
  | { readonly is: 'off' | 'waiting' }
  | { readonly is: 'on'; readonly stream: MediaStream }
  | { readonly is: 'failed'; readonly why: CameraTrouble };

export interface ScanDesk {
  readonly camera: () => CameraState;
  /** What came of the last code, in words; and whether it counted. */
  readonly said: () => { readonly words: string; readonly good: boolean } | null;
  readonly turnOn: () => Promise<void>;
  readonly turnOff: () => void;
  /** Looks at a picture of the camera. */
  readonly look: (view: View, picture: HTMLVideoElement) => Promise<void>;
  readonly readPhoto: (view: View, file: File) => Promise<void>;
  /** Whether the last thing counted was a phone, which can be taken back. */
  readonly canUndo: () => boolean;
  readonly undo: (view: View) => void;
}

export function createScanDesk(desk: KitDesk): ScanDesk {
  let camera: CameraState = { is: 'off' };
  let said: ReturnType<ScanDesk['said']> = null;
  let sight: Sight | null = null;
  let reader: Promise<ReadCode> | null = null;

  const read: ReadCode = async (picture) => {
    reader ??= codeReader();
    return (await reader)(picture);
  };

  const setCamera = (next: CameraState): void => {
    camera = next;
    desk.refresh();
  };

  const tell = ({ say, state }: View, saying: Saying): void => {
    const good = saying.kind === 'count' || saying.kind === 'undone';
    said = { words: wordsFor(say, saying, desk), good };
    announce(said.words);
    if (saying.kind === 'count' && state.settings.sound) beep(state.settings.volume);
    desk.refresh();
  };

  const take = (view: View, text: string): void => {
    const lesson = desk.lesson();
    const pack = lesson === null ? null : desk.packOf(lesson.pack);
    if (lesson === null || pack === null) return;
    const found = intake(text, lesson, pack);
    if (found.kind !== 'result') return tell(view, found);
    const taken = desk.act(found.act).some(({ type }) => type === 'taken-in');
    const count = desk.lesson()?.phones.length ?? 0;
    tell(view, taken ? { kind: 'count', count } : { kind: 'full' });
  };

  return {
    camera: () => {
      // Left with the screen, or pulled out.
      if (camera.is === 'on' && !camera.stream.active) camera = { is: 'off' };
      return camera;
    },
    said: () => said,
    turnOn: async () => {
      setCamera({ is: 'waiting' });
      const opened = await openCamera();
      sight = null;
      setCamera(
        opened.ok ? { is: 'on', stream: opened.stream } : { is: 'failed', why: opened.why },
      );
    },
    // The element goes, and with it the camera: see scan-camera.ts.
    turnOff: () => setCamera({ is: 'off' }),
    look: async (view, picture) => {
      const text = await read(picture);
      if (text === null || camera.is !== 'on') return;
      const now = { text, at: Date.now() };
      const news = isNews(sight, now);
      sight = now;
      if (news) take(view, text);
    },
    readPhoto: async (view, file) => {
      const picture = await createImageBitmap(file).catch(() => null);
      if (picture === null) return tell(view, { kind: 'noPicture' });
      const text = await read(picture);
      picture.close();
      if (text === null) tell(view, { kind: 'noCode' });
      else take(view, text);
    },
    canUndo: () => (desk.lesson()?.undo.at(-1)?.mark ?? null) !== null,
    undo: (view) => {
      desk.act({ type: 'undo' });
      // The same phone may come again at once.
      sight = null;
      tell(view, { kind: 'undone', count: desk.lesson()?.phones.length ?? 0 });
    },
  };
}

function wordsFor(say: Say, saying: Saying, desk: KitDesk): string {
  switch (saying.kind) {
    case 'count':
    case 'undone':
      return say(`kit:scan.said.${saying.kind}`, { count: saying.count });
    case 'otherRound': {
      const plan = desk.lesson()?.plan;
      const wanted = plan === undefined ? '' : roundName(plan);
      return say('kit:scan.said.otherRound', { found: saying.found, wanted });
    }
    default:
      return say(`kit:scan.said.${saying.kind}`);
  }
}
