// QTI packages as other tools write them for Canvas and Blackboard (see samples/README.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAny } from '../../src/formats/read-any.ts';
import { inputOf, optionsIn } from './reading.ts';
import { shown } from './shown.ts';

interface Sample {
  readonly title: string;
  /** Without the program's own long names. */
  readonly questions: readonly string[];
  readonly findings: readonly string[];
}

const samples: Readonly<Record<string, Sample>> = {
  'qti-trees.zip': {
    title: 'Trees & forests',
    questions: [
      'verdict: Moss grows **only** on the north side of trees. It’s < 100 % sure & “known”. | myth | because Damp and shade decide, not the compass. / Quite so. / Look around a wood. / Look at the south side of a wet valley. / Right: it grows where it is damp.',
      'choice: What does a **wide** ring say? | + A good year (Much rain, much light.) | - A bad year | - Two years, 1 < 2',
      'choice: Which of these lose their leaves (or needles) in winter? | + Larch | - Spruce (A spruce is green all year.) | + Birch | - Yew | because A larch is a conifer and bare in winter.',
      'estimate: How many litres of water can an old oak take up on a hot day? | 400 ± 100 in 0…800 by 1, as {{n}} | because It was measured on old oaks.',
      'estimate: In what year was the oldest living pine found, in 19..? | 57 ± 0.5 in 0…114 by 1, as {{n}}',
      'estimate: How high is the highest tree, in metres? | 116 ± 1 in 0…232 by 1, as {{n}}',
      'choice: 下列哪种树是“活化石”？ | + 银杏 (对：两亿年前就有了。) | - 杨树 | - 柳树',
    ],
    findings: [
      '1 lms.noQuestion ',
      '8 lms.unsupported short_answer_question',
      '9 lms.unsupported essay_question',
    ],
  },
  'qti12-birds.zip': {
    title: 'birds',
    questions: [
      'choice: Which bird **cannot** fly & swims? | + Penguin | - Eagle | - Swift < 20 g | - None of them',
      'verdict: Owls can turn their heads all the way round. | myth',
      'choice: Which of these migrate? | + Swallow | - Robin | - House sparrow | + Crane',
      'sort: Match bird and nest. | Stork → a roof | Woodpecker → a hole in a tree | Swallow → mud under the eaves',
      'estimate: How many days does a hen sit on an egg? | 21 ± 1 in 0…42 by 1, as {{n}}',
    ],
    findings: ['6 lms.unsupported fill_in_multiple_blanks_question'],
  },
  'qti21-birds.zip': {
    title: 'birds',
    questions: [
      'choice: Which bird **cannot** fly & swims? | + Penguin | - Eagle | - Swift < 20 g | - None of them',
      'verdict: Owls can turn their heads all the way round. | myth',
      'choice: Which of these migrate? | + Swallow | - Robin | - House sparrow | + Crane',
      'sort: Match bird and nest. | Stork → a roof | Woodpecker → a hole in a tree | Swallow → mud under the eaves',
      'estimate: How many days does a hen sit on an egg? | 21 ± 1 in 0…42 by 1, as {{n}}',
      'order: Put the life of a bird in order. | egg | nestling | fledgling | grown bird',
    ],
    findings: [
      '6 lms.unsupported textentry',
      '8 lms.unsupported textentry',
      '8 lms.unsupported textentry',
    ],
  },
};

test.each(Object.entries(samples))('%s comes in, word for word', async (name, sample) => {
  const bytes = readFileSync(join(import.meta.dirname, 'samples', name));
  const imported = await readAny(inputOf(bytes, name), { ...optionsIn('en'), format: null });
  expect(imported.format).toBe('qti');
  expect(imported.pack?.title).toEqual({ en: sample.title });
  const questions = shown(imported.pack, 'en').map((line) => line.replace(/^[^.]*\. /, ''));
  expect(questions).toEqual(sample.questions);
  const told = imported.findings.map(
    ({ spot, code, values }) => `${spot.question ?? ''} ${code} ${values.type ?? ''}`,
  );
  expect(told).toEqual(sample.findings);
});
