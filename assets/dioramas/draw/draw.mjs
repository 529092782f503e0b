// Draws every paper-theatre file: node assets/dioramas/draw/draw.mjs [name …]
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { svg } from './kit.mjs';

const here = new URL('.', import.meta.url);
const out = new URL('../', here);
const only = process.argv.slice(2);
const wanted = (name) => !only.length || only.includes(name);
// Map cut-outs are small: only the closest kind of shadow, so that none is cut off at the base.
const close = (art) => art.replace(/#s[23]/g, '#s1');
const sizes = {};
const write = (owner, file, text) => {
  writeFileSync(new URL(file, out), text);
  sizes[owner] = (sizes[owner] ?? 0) + Buffer.byteLength(text);
};

for (const file of readdirSync(new URL('places/', here))
  .filter((f) => f.endsWith('.mjs'))
  .sort()) {
  const name = file.slice(0, -4);
  if (!wanted(name)) continue;
  const found = await import(new URL(`places/${file}`, here).href);
  const place = found.place ?? found.default;
  mkdirSync(new URL(`${name}/`, out), { recursive: true });
  for (const layer of place.layers)
    write(name, `${name}/${layer.file}.svg`, svg(layer.box, layer.art));
  for (const prop of place.props)
    write(name, `${name}/prop-${prop.id}.svg`, svg(prop.box, prop.art));
  write(name, `${name}/landmark.svg`, svg([0, 0, 240, 200], close(place.landmark)));
  const { spots, changes, skyColour, groundColour, room } = place;
  const layers = place.layers.map(({ file: f, depth }) => ({ file: f, depth }));
  const props = place.props.map(({ id, after, shown }) => ({ id, after, shown }));
  for (const step of Object.values(changes).flat())
    if (!props.some((p) => p.id === step.prop)) throw new Error(`${name}: no prop ${step.prop}`);
  for (const p of props)
    if (!layers.some((l) => l.file === p.after)) throw new Error(`${name}: no layer ${p.after}`);
  write(
    name,
    `${name}/place.json`,
    JSON.stringify({ layers, spots, props, changes, skyColour, groundColour, room }, null, 2) +
      '\n',
  );
}

if (existsSync(new URL('people.mjs', here)) && wanted('people')) {
  const { people } = await import(new URL('people.mjs', here).href);
  mkdirSync(new URL('people/', out), { recursive: true });
  for (const [id, art] of Object.entries(people))
    write(`people/${id}`, `people/${id}.svg`, svg([0, 0, 200, 300], art));
}

for (const [owner, bytes] of Object.entries(sizes)) {
  const limit = owner.startsWith('people/') ? 6 : 40;
  console.log(
    `${owner.padEnd(26)} ${(bytes / 1024).toFixed(1)} KB${bytes > limit * 1024 ? `  OVER ${limit} KB` : ''}`,
  );
}
