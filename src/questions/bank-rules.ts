// What the questions of a pack must keep to together: coverage, balance, honest sources. Pure.
import type { Pack, Problem } from './pack.ts';
import { textsIn } from './pack-texts.ts';
import type { Question } from './question.ts';
import { languages } from './text.ts';
import { type Verdict, verdicts } from './verdict.ts';

/** From this many verdicts on, a pack must be balanced. */
const balancedFrom = 6;

export function checkBank(pack: Pack): Problem[] {
  return [
    ...checkCoverage(pack),
    ...checkCore(pack),
    ...checkBalance(pack.questions),
    ...checkCounterweights(pack.questions),
    ...checkSources(pack),
  ];
}

/** A pack that lists claims undertakes to ask about each. */
function checkCoverage({ claims, questions }: Pack): Problem[] {
  const named = claimsOf(questions);
  const weighed = claimsOf(questions.filter(({ counterweight }) => counterweight));
  return claims.flatMap(({ id, counterweight }, at) => {
    const path = ['claims', at];
    if (!named.has(id)) return [{ path, code: 'claimUnasked', values: { id } }];
    if (!counterweight || weighed.has(id)) return [];
    return [{ path, code: 'claimUnweighed', values: { id } }];
  });
}

function claimsOf(questions: readonly Question[]): Set<string> {
  return new Set(questions.flatMap(({ claims }) => claims));
}

function checkCore({ core = 0, questions }: Pack): Problem[] {
  const carried = new Set(questions.map((question) => question.core));
  const missing = Array.from({ length: core }, (_, at) => at + 1)
    .filter((n) => !carried.has(n))
    .map((n) => ({ path: ['core'], code: 'coreMissing', values: { n } }));
  const beyond = questions.flatMap((question, at) =>
    question.core === undefined || question.core <= core
      ? []
      : [
          {
            path: ['questions', at, 'core'],
            code: 'coreBeyond',
            values: { n: question.core, core },
          },
        ],
  );
  return [...missing, ...beyond];
}

/** So that neither "always myth" nor "always true" is a good guess. */
function checkBalance(questions: readonly Question[]): Problem[] {
  const given = questions.flatMap((question) =>
    question.type === 'verdict' ? [question.verdict] : [],
  );
  const total = given.length;
  if (total < balancedFrom) return [];
  const count = (verdict: Verdict) => given.filter((known) => known === verdict).length;
  const [myth, complicated, reality] = [count('myth'), count('complicated'), count('reality')];
  const path = ['questions'];
  const problems: Problem[] = verdicts
    .filter((verdict) => verdict !== 'complicated' && count(verdict) * 2 >= total)
    .map((verdict) => ({ path, code: 'overHalf', values: { verdict, n: count(verdict), total } }));
  if (Math.abs(myth - reality) > 1) {
    problems.push({ path, code: 'unevenVerdicts', values: { myth, reality } });
  }
  if (complicated * 5 < total || complicated * 3 > total) {
    const [least, most] = [Math.ceil(total / 5), Math.floor(total / 3)];
    const values = { n: complicated, total, least, most };
    problems.push({ path, code: 'complicatedShare', values });
  }
  return problems;
}

/** Every round takes one in four from them, so there must be enough, where there are any. */
function checkCounterweights(questions: readonly Question[]): Problem[] {
  const n = questions.filter(({ counterweight }) => counterweight).length;
  const least = Math.ceil(questions.length / 4);
  if (n === 0 || n >= least) return [];
  return [{ path: ['questions'], code: 'fewCounterweights', values: { n, least } }];
}

/** Sites that copy the work of others: an address there vouches for nothing. */
const mirrors = [
  ...['sci-hub', 'libgen', 'z-lib', 'zlibrary', 'annas-archive', 'scribd', 'docplayer', 'vdoc'],
  ...['archive.is', 'archive.ph', 'archive.today', 'translate.goog', 'r.jina.ai', '12ft.io'],
];

function checkSources({ sources, questions }: Pack): Problem[] {
  const cited = new Set(
    questions.flatMap(({ cites, since }) =>
      [...cites, ...(since?.cites ?? [])].map(({ source }) => source),
    ),
  );
  return sources.flatMap((source, at) => {
    const path = ['sources', at];
    const { id, url = '', author = '' } = source;
    const problems: Problem[] = [];
    const said = textsIn(source).flatMap(({ text }) => languages.map((known) => text[known] ?? ''));
    if (/\bdoi\b/i.test([url, author, ...said].join('\n'))) {
      problems.push({ path, code: 'doi', values: {} });
    }
    const host = hostOf(url);
    const mirror = mirrors.find((name) => `.${host}.`.includes(`.${name}.`));
    if (mirror !== undefined) {
      problems.push({ path: [...path, 'url'], code: 'mirror', values: { host } });
    }
    if (!cited.has(id)) problems.push({ path, code: 'unusedSource', values: { id } });
    return problems;
  });
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
