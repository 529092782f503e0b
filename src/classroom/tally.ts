// Counting a vote: what one change makes of a tally. Pure. The counts are never below nought and
// never come to more than there were people, or teams, to answer.
import { mostTeams, type Tally, type Way } from './lesson.ts';
import { countedIn } from './lesson-places.ts';

/** What is known when a vote is counted. */
export interface Booth {
  readonly way: Way;
  readonly byTeams: boolean;
  /** How many can answer. */
  readonly of: number;
}

/** The tally to go on with: what was counted in another way makes way for a new one. */
export function begun(tally: Tally | null, { way, byTeams, of }: Booth): Tally {
  const kept = tally !== null && tally.teams.length > 0 === byTeams ? tally : null;
  const counts = kept?.counts ?? {};
  const teams = byTeams ? Array.from({ length: of }, (_, at) => kept?.teams[at] ?? null) : [];
  const lists = byTeams ? countsOf(teams) : counts;
  return { by: way, of: Math.max(of, countedIn({ counts: lists })), counts: lists, teams };
}

/** So many for one option, as far as there are people for them. */
export function withCount(tally: Tally, option: string, wanted: number): Tally {
  const others = countedIn(tally) - (tally.counts[option] ?? 0);
  const most = Math.max(0, tally.of - others);
  const count = Number.isFinite(wanted) ? Math.min(most, Math.max(0, Math.round(wanted))) : 0;
  return { ...tally, counts: { ...tally.counts, [option]: count } };
}

/** Everybody who has not been counted, for one option. */
export function withRest(tally: Tally, option: string): Tally {
  return withCount(tally, option, tally.of);
}

/** One team's answer; null takes it back. */
export function withTeam(tally: Tally, team: number, option: string | null): Tally {
  if (!Number.isInteger(team) || team < 0 || team >= Math.min(mostTeams, tally.teams.length)) {
    return tally;
  }
  const teams = tally.teams.map((said, at) => (at === team ? option : said));
  return { ...tally, teams, counts: countsOf(teams) };
}

function countsOf(teams: Tally['teams']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const said of teams) {
    if (said !== null) counts[said] = (counts[said] ?? 0) + 1;
  }
  return counts;
}
