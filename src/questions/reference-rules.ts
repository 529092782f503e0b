// Whatever a pack names must be there: topics, sources, terms, claims, places, figures. Pure.
import type { Cite } from './base.ts';
import type { Pack, Problem, Term } from './pack.ts';
import { type Path, wordsOf } from './pack-texts.ts';
import type { Question } from './question.ts';
import { mentions } from './terms.ts';

/** What can stand on the stage: the changes of each place, and the people. */
export interface Stage {
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly people: readonly string[];
}

/** Everything of the pack that can be named, by id. */
interface Known {
  readonly topics: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Null where no pictures were passed in: then they are not checked. */
  readonly places: ReadonlyMap<string, readonly string[]> | null;
  readonly people: ReadonlySet<string>;
  readonly pictures: ReadonlySet<string>;
}

export function checkReferences(pack: Pack, stage: Stage | null): Problem[] {
  const known: Known = {
    topics: idsOf(pack.topics),
    sources: idsOf(pack.sources),
    claims: idsOf(pack.claims),
    terms: new Map(pack.glossary.map((term) => [term.id, term])),
    places: stage === null ? null : new Map(Object.entries(stage.places)),
    people: new Set(stage?.people),
    pictures: new Set(Object.keys(pack.pictures)),
  };
  const topics = pack.topics.flatMap(({ place }, at) =>
    missing(known.places, place, ['topics', at, 'place'], 'unknownPlace'),
  );
  const questions = pack.questions.flatMap((question, at) => {
    const path = ['questions', at];
    return [...checkNames(question, path, known), ...checkTerms(question, path, known)];
  });
  return [...topics, ...questions];
}

function idsOf(things: readonly { readonly id: string }[]): Set<string> {
  return new Set(things.map(({ id }) => id));
}

function checkNames(question: Question, path: Path, known: Known): Problem[] {
  const { topic, claims, cites, since } = question;
  return [
    ...checkPicture(question, [...path, 'picture', 'file'], known),
    ...missing(known.topics, topic, [...path, 'topic'], 'unknownTopic'),
    ...claims.flatMap((claim, at) =>
      missing(known.claims, claim, [...path, 'claims', at], 'unknownClaim'),
    ),
    ...checkCites(cites, [...path, 'cites'], known),
    ...checkCites(since?.cites ?? [], [...path, 'since', 'cites'], known),
    ...checkScene(question, [...path, 'scene'], known),
  ];
}

function checkCites(cites: readonly Cite[], path: Path, { sources }: Known): Problem[] {
  return cites.flatMap(({ source }, at) =>
    missing(sources, source, [...path, at, 'source'], 'unknownSource'),
  );
}

function checkPicture({ picture }: Question, path: Path, { pictures }: Known): Problem[] {
  return picture === undefined ? [] : missing(pictures, picture.file, path, 'unknownPicture');
}

function checkScene({ scene }: Question, path: Path, { places, people }: Known): Problem[] {
  if (places === null) return [];
  const changes = places.get(scene.place);
  if (changes === undefined) {
    return missing(places, scene.place, [...path, 'place'], 'unknownPlace');
  }
  const { place, change } = scene;
  const known = changes.join(', ');
  const played = changes.includes(change)
    ? []
    : [{ path: [...path, 'change'], code: 'unknownChange', values: { place, change, known } }];
  const figures = scene.figures.flatMap((figure, at) =>
    missing(people, figure, [...path, 'figures', at], 'unknownFigure'),
  );
  return [...played, ...figures];
}

/** A question lists the terms that its words use, so that the card can explain them. */
function checkTerms(question: Question, path: Path, { terms }: Known): Problem[] {
  const words = wordsOf(question);
  return question.terms.flatMap((id, at) => {
    const here = [...path, 'terms', at];
    const term = terms.get(id);
    if (term === undefined) return missing(terms, id, here, 'unknownTerm');
    return mentions(words, term) ? [] : [{ path: here, code: 'unusedTerm', values: { id } }];
  });
}

function missing(
  known: { has(id: string): boolean; keys(): Iterable<string> } | null,
  id: string,
  path: Path,
  code: string,
): Problem[] {
  if (known === null || known.has(id)) return [];
  return [{ path, code, values: { id, known: [...known.keys()].slice(0, 80).join(', ') } }];
}
