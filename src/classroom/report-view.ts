// The report after a lesson: to be read, printed, saved as a table, and put on a slide.
import { html, nothing, type TemplateResult } from 'lit-html';
import { announce } from '../page/announcer.ts';
import type { View } from '../page/app.ts';
import { download } from '../page/copy-file.ts';
import type { Pack } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { randomFrom } from '../state/dice.ts';
import { type KitDesk, tonguesOf } from './kit-desk.ts';
import { inTongues, sheetScreen } from './kit-sheets.ts';
import type { Lesson } from './lesson.ts';
import { reportCsv } from './report-csv.ts';
import { reportOf } from './report-measures.ts';
import { type NextRound, nextRound } from './report-next.ts';
import { reportPicture } from './report-picture.ts';
import { type Reported, reportSheet } from './report-sheet.ts';
import './report.css';

export interface ReportDesk {
  /** The report of the lesson; null while there is none, or its pack is not here. */
  readonly reported: () => Reported | null;
  readonly saying: () => string | null;
  readonly saveTable: (view: View, reported: Reported) => void;
  readonly savePicture: (view: View, reported: Reported) => Promise<void>;
}

export function createReportDesk(desk: KitDesk): ReportDesk {
  let saying: string | null = null;
  let next: { readonly key: string; readonly found: NextRound } | null = null;

  /** Found once for what is to come back: it takes many tries. */
  const nextFor = (pack: Pack, lesson: Lesson, back: readonly string[]): NextRound => {
    const key = [lesson.id, ...back].join();
    if (next?.key !== key) {
      const played = lesson.plan.round.map(({ id }) => id);
      next = { key, found: nextRound(pack, { back, played }, randomFrom(`${lesson.id}/next`)) };
    }
    return next.found;
  };

  const tell = (words: string): void => {
    saying = words;
    announce(words);
    desk.refresh();
  };

  return {
    saying: () => saying,
    reported: () => {
      const lesson = desk.lesson();
      const pack = lesson === null ? null : desk.packOf(lesson.pack);
      if (lesson === null || pack === null) return null;
      const questions = new Map<string, Question>(pack.questions.map((one) => [one.id, one]));
      const report = reportOf(lesson, questions);
      return { lesson, report, questions, next: nextFor(pack, lesson, report.comeBack) };
    },
    saveTable: ({ say, language }, { report, questions }) => {
      const table = reportCsv(report, questions, say, language);
      const file = new File([table], nameOf(report.began, 'csv'), { type: 'text/csv' });
      tell(say('kit:report.saved', { name: download(file) }));
    },
    savePicture: async (view, reported) => {
      const shown = tonguesOf(view, desk.wishes().tongue);
      const picture = await reportPicture(reported, shown);
      const { say } = view;
      if (picture === null) return tell(say('kit:report.notSaved'));
      const name = nameOf(reported.report.began, 'png');
      tell(
        say('kit:report.saved', {
          name: download(new File([picture], name, { type: 'image/png' })),
        }),
      );
    },
  };
}

/** Named after the day of the lesson on this device. @param began milliseconds since 1970 (UTC) */
function nameOf(began: number, ending: string): string {
  const here = began - new Date(began).getTimezoneOffset() * 60_000;
  return `lesson-${new Date(here).toISOString().slice(0, 10)}.${ending}`;
}

export function reportView(view: View, desk: KitDesk, reports: ReportDesk): TemplateResult {
  const { say } = view;
  const reported = reports.reported();
  if (reported === null) return without(view, desk);
  const said = reports.saying();
  return sheetScreen(view, desk, {
    kind: 'kit-report',
    heading: say('kit:item.report'),
    lead: say('kit:report.lead'),
    controls: html`<div class="report-saving actions">
      <button type="button" class="secondary" @click=${() => reports.saveTable(view, reported)}>${say('kit:report.csv')}</button>
      <button type="button" class="secondary" @click=${() => reports.savePicture(view, reported)}>${say('kit:report.picture')}</button>
    </div>${said === null ? nothing : html`<p class="remark">${said}</p>`}`,
    sheets: inTongues(view, desk, (language) => reportSheet(reported, language)),
  });
}

function without({ say }: View, desk: KitDesk): TemplateResult {
  return html`<main class="screen paper-screen kit-screen" id="main" tabindex="-1">
    <div class="opening" data-opening></div>
    <div class="paper kit"><h1 class="lettering small">${say('kit:item.report')}</h1>
      <p>${say(desk.lesson() === null ? 'kit:report.none' : 'kit:scan.pack')}</p>
      <div class="actions"><a class="primary" href="#/class">${say('kit:scan.toSetup')}</a>
        <a class="secondary" href="#/class/kit">${say('kit:back')}</a></div></div>
  </main>`;
}
