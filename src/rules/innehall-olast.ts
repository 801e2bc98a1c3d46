import { type Found, findingAt } from '../findings/finding';
import type { Localized } from '../language/localized';
import { shorten } from '../language/normalise';
import type { UnreadBlock } from '../recognise/submission';
import { areaAddress } from '../workbook/address';
import type { Rule } from './rule';

const REMEDY: Localized = {
  sv: 'Skriv in det under mallens etiketter eller rubriker, eller ge raderna och kolumnerna rubriker som i mallen.',
  en: 'Enter it at the labels or headers of the template, or head its rows and columns as in the template.',
};

/** What stands in a chapter and nobody has read: no other rule has looked at it. */
export const innehallOlast: Rule = {
  id: 'innehall-olast',
  severity: 'varning',
  textsIn: () => ({
    title: { sv: 'Innehåll som inte lästs', en: 'Content that was not read' },
    rationale: {
      sv: 'Det som inte har kunnat läsas är inte granskat. Fel där syns inte, hur grönt resultatet än är.',
      en: 'What could not be read was not checked. Faults in it do not show, however green the result.',
    },
    source: { sv: 'Mallen för årlig analys', en: 'The template of the årlig analys' },
    firesOn: {
      sv: 'text eller siffror i ett avsnitt som varken är kort, tabell eller löpande text',
      en: 'text or figures in a chapter that are neither card, table nor running text',
    },
    remedy: REMEDY,
  }),
  exampleIn: ({ heading, analysis }) => ({
    bad: [[heading('portfoljanalys')], ['Löpande drift', 4500], ['Licenser', 1200], [analysis]],
    at: ['A2'],
    mended: { B2: 'Oförändrad', B3: 'Färre' },
  }),
  check: ({ unread }) => unread.map(tellUnread),
};

function tellUnread({ chapter, first, area }: UnreadBlock): Found {
  const [range, quote] = [areaAddress(area), shorten(first.text, 60)];
  return findingAt(
    first.place,
    { kind: 'chapter', chapter },
    {
      subject: range,
      found: quote,
      message: {
        sv: `Det som står i ${range} (”${quote}” och framåt) har inte kunnat läsas som kort, tabell eller text, och är inte granskat. ${REMEDY.sv}`,
        en: `The content of ${range} (“${quote}” and on) could not be read as a card, a table or a text, and was not checked. ${REMEDY.en}`,
      },
    },
  );
}
