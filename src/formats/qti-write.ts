// Writes a pack as a QTI 2.2 package: an item a question, a test that holds them in order with the
// topics as sections, the pictures, and the manifest. Pure.
import type { Pack } from '../questions/pack.ts';
import { type Language, wordsIn } from '../questions/text.ts';
import type { Writer, Written } from './format.ts';
import { type Carries, lossesOf } from './losses.ts';
import { bytesOf } from './pack-pictures.ts';
import { itemXml, type Written as WrittenItem } from './qti-write-item.ts';
import { itemOf } from './question-item.ts';
import { escapedXml, identifier } from './xml-words.ts';
import { zipped } from './zip.ts';

const carries: Carries = {
  types: ['verdict', 'choice', 'sort', 'order', 'estimate'],
  ...{ several: true, complicated: false, orders: true, scale: true, explanation: true },
  ...{ feedback: { options: true, items: false }, pictures: true, emphasis: true },
};

export const qtiWriter: Writer = {
  name: 'qti',
  losses: (pack, language) => {
    // A slider has whole steps only.
    const scale = pack.questions.every(
      (one) => one.type !== 'estimate' || Number.isInteger(one.step),
    );
    return lossesOf(pack, language, { ...carries, scale });
  },
  write,
};

function write(pack: Pack, language: Language): Written {
  const items = pack.questions.flatMap((question): WrittenItem[] => {
    const item = question.type === 'view' ? null : itemOf(question, pack, language);
    return item === null || question.type === 'view' ? [] : [{ question, item, language }];
  });
  const pictures = Object.entries(pack.pictures).flatMap(([name, address]) => {
    const bytes = bytesOf(address);
    return bytes === null ? [] : [[`pictures/${name}`, bytes] as const];
  });
  const title = wordsIn(pack.title, language).words;
  const known = new Set(pictures.map(([name]) => name));
  const content = zipped([
    ['imsmanifest.xml', manifestXml(pack.id, items, known)],
    ['test.xml', testXml(pack.id, title, items)],
    ...items.map((one) => [fileOf(one), itemXml(one)] as const),
    ...pictures,
  ]);
  return { name: `${pack.id}.qti.zip`, type: 'application/zip', content };
}

function fileOf({ question }: WrittenItem): string {
  return `items/${question.id}.xml`;
}

/** Sections follow the questions: one whenever the topic changes. */
function testXml(id: string, title: string, items: readonly WrittenItem[]): string {
  const sections: { title: string; items: WrittenItem[] }[] = [];
  for (const one of items) {
    const { topic = title } = one.item;
    if (sections.at(-1)?.title !== topic) sections.push({ title: topic, items: [] });
    sections.at(-1)?.items.push(one);
  }
  const listed = sections.map(
    (
      section,
      at,
    ) => `    <assessmentSection identifier="section-${at + 1}" title="${escapedXml(section.title)}" visible="true">
${section.items.map((one) => `      <assessmentItemRef identifier="${identifier(one.question.id)}" href="${fileOf(one)}"/>`).join('\n')}
    </assessmentSection>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p2 http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd" identifier="${identifier(id)}" title="${escapedXml(title)}">
  <testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">
${listed.join('\n')}
  </testPart>
</assessmentTest>
`;
}

function manifestXml(
  id: string,
  items: readonly WrittenItem[],
  pictures: ReadonlySet<string>,
): string {
  const resources = items.map((one) => {
    const picture = `pictures/${one.item.picture?.file ?? ''}`;
    const files = [fileOf(one), ...(pictures.has(picture) ? [picture] : [])];
    const listed = files.map((href) => `<file href="${href}"/>`).join('');
    return `    <resource identifier="item.${one.question.id}" type="imsqti_item_xmlv2p2" href="${fileOf(one)}">${listed}</resource>`;
  });
  const needed = items.map(({ question }) => `<dependency identifierref="item.${question.id}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd" identifier="manifest.${id}">
  <metadata><schema>QTIv2.2 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
  <organizations/>
  <resources>
    <resource identifier="test" type="imsqti_test_xmlv2p2" href="test.xml"><file href="test.xml"/>${needed.join('')}</resource>
${resources.join('\n')}
  </resources>
</manifest>
`;
}
