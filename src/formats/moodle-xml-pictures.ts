// Pictures in Moodle's questions: packed beside the text, or written into it. The first that we
// can hold becomes the question's own picture. Pure.
import { createIds, slugOf } from './assemble.ts';
import { wordsFromHtml } from './plain-words.ts';
import { childrenOf, type XmlNode } from './xml-tree.ts';

/** Longest picture of a pack, in UTF-16 units of its data URL (src/questions/pack.ts). */
const longest = 275_000;

export interface Found {
  /** The HTML without the picture that was taken. */
  readonly html: string;
  readonly picture: { readonly file: string; readonly alt: string } | null;
  /** Names of pictures that could not be taken. */
  readonly left: readonly string[];
}

export interface Album {
  /** Looks for a picture in a text and the files packed beside it. */
  readonly take: (html: string, beside: XmlNode) => Found;
  /** All that were taken, by name. */
  readonly pictures: () => Readonly<Record<string, string>>;
}

/** Collects the pictures of one file. */
export function createAlbum(): Album {
  const pictures = new Map<string, string>();
  const names = createIds();
  const keep = (name: string, { type, data }: Image): string => {
    const base = slugOf(name.replace(/\.\w+$/, ''), 'picture');
    const file = `${names(base)}.${type === 'jpeg' ? 'jpg' : type}`;
    pictures.set(file, `data:image/${type};base64,${data}`);
    return file;
  };
  return {
    pictures: () => Object.fromEntries(pictures),
    take: (html, beside) => {
      const files = new Map(
        childrenOf(beside, 'file').map(({ attributes, text }) => [attributes.name ?? '', text]),
      );
      let taken: Found['picture'] = null;
      const left: string[] = [];
      const rest = html.replace(/<img\b[^<>]*>/gi, (tag) => {
        const { name, data, alt } = imageOf(tag, files);
        const image = data === null ? null : pictureOf(data);
        if (image === null || taken !== null) {
          if (data !== null) left.push(name);
          return tag;
        }
        taken = { file: keep(name, image), alt };
        return ' ';
      });
      return { html: rest, picture: taken, left };
    },
  };
}

/** What a tag shows: its name, its bytes in base64 where they are in the file, and its words. */
function imageOf(tag: string, files: ReadonlyMap<string, string>) {
  const attribute = (name: string): string => {
    const [, , value = ''] = new RegExp(`\\b${name}\\s*=\\s*(["'])(.*?)\\1`, 'is').exec(tag) ?? [];
    return value;
  };
  const source = attribute('src');
  const alt = wordsFromHtml(attribute('alt')).words;
  const [, inline] = /^data:image\/\w+;base64,([\s\S]+)$/.exec(source) ?? [];
  if (inline !== undefined) return { name: 'picture', data: inline, alt };
  const name = decodedName(source.split('/').at(-1)?.split('?')[0] ?? '');
  return { name, data: files.get(name) ?? null, alt };
}

/** `[name]` of the first picture in some HTML that has no words; empty where there is none. */
export function pictureName(html: string): string {
  const [tag] = /<img\b[^<>]*>/i.exec(html) ?? [];
  return tag === undefined ? '' : `[${imageOf(tag, new Map()).name}]`;
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

interface Image {
  readonly type: 'png' | 'jpeg' | 'webp';
  readonly data: string;
}

/** The picture, if it is of a kind and size that a pack can hold: told by its first bytes. */
function pictureOf(base64: string): Image | null {
  const data = base64.replace(/\s+/g, '');
  if (data.length > longest - 30 || !/^[A-Za-z0-9+/]+={0,2}$/.test(data)) return null;
  if (data.startsWith('iVBORw0KGgo')) return { type: 'png', data };
  if (data.startsWith('/9j/')) return { type: 'jpeg', data };
  return data.startsWith('UklGR') && data.slice(8, 24).includes('XRUJQ')
    ? { type: 'webp', data }
    : null;
}
