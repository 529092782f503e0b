// Pictures that lie in a zip beside the questions: unpacked only where a question shows them, and
// kept as a pack keeps them. Pure.
import { archiveLimits, unpack } from './archive.ts';
import { createIds } from './assemble.ts';
import { changed } from './findings.ts';
import type { Finding, Input } from './format.ts';
import { dataAddress, largestPicture, tidyName } from './pack-pictures.ts';

export interface ZipPictures {
  /** What a pack calls the picture of this path in the zip; null where it cannot be had. */
  readonly fileOf: (path: string) => string | null;
  /** All that have been asked for, by that name. */
  readonly pictures: () => Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

export const noPictures: ZipPictures = {
  fileOf: () => null,
  pictures: () => ({}),
  findings: [],
};

/** Unpacks the pictures at `shown` and no others. */
export function zipPictures(input: Input, shown: ReadonlySet<string>): ZipPictures {
  if (![...shown].some((path) => tidyName(path) !== null)) return noPictures;
  const limits = { ...archiveLimits, file: largestPicture };
  const { files: packed, findings } = unpack(
    input,
    (path) => shown.has(path) && tidyName(path) !== null,
    limits,
  );
  const names = createIds();
  const taken = new Map<string, { file: string; address: string }>();
  return {
    fileOf: (path) => {
      const known = taken.get(path);
      if (known !== undefined) return known.file;
      const bytes = packed.get(path);
      const address = bytes === undefined ? null : dataAddress(bytes);
      const [, stem = '', ending = ''] = /^(.*)\.(\w+)$/.exec(tidyName(path) ?? '') ?? [];
      if (address === null || ending === '') return null;
      const file = `${names(stem)}.${ending}`;
      taken.set(path, { file, address });
      return file;
    },
    pictures: () =>
      Object.fromEntries([...taken.values()].map(({ file, address }) => [file, address])),
    findings: findings.flatMap((finding) => {
      // Some of what is shown may never have been in the package.
      if (finding.code === 'archive.nothing' || finding.code === 'archive.nested') return [];
      const file = String(finding.values.name ?? '');
      return [
        finding.code === 'archive.largeFile' ? changed('pack.largePicture', { file }) : finding,
      ];
    }),
  };
}
