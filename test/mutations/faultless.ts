import { analyses, effekthemtagning, fordelningsnycklar, konsolidering } from './content/chapters';
import { forvaltning, nyaInsatser, omraden, tjansteplan, utveckling, webbhotell } from './content/costs';
import { ongoingTexts } from './content/ongoing';
import { proposedTexts, sharedAnswers } from './content/proposed';
import {
  analysis,
  cardsInColumns,
  cardsInRows,
  costTable,
  heading,
  serviceTable,
  sheetOf,
  stackedCard,
  type Block,
  type CardContent,
} from './layouts';
import { tagged, type TaggedSheet, type TaggedWorkbook } from './tagged';

export type Layout = 'stacked' | 'rows' | 'columns';

/** A card of the faultless workbook, for faults to be planted in. */
export interface Insats extends CardContent {
  readonly layout: Layout;
  /** Whether the title row carries the name, in its own cell or beside it. */
  readonly titleNames: 'no' | 'inTitle' | 'beside';
}

/** Whether its title row carries its name; only stacked cards have a title row. */
export const carriesName = ({ layout, titleNames }: Insats): boolean =>
  layout === 'stacked' && titleNames !== 'no';

const LAYOUTS = {
  ongoing: { stacked: 8, rows: 5, columns: 3 },
  proposed: { stacked: 7, rows: 4, columns: 3 },
} as const;

const layoutAt = (index: number, { stacked, rows }: { stacked: number; rows: number }): Layout =>
  index < stacked ? 'stacked' : index < stacked + rows ? 'rows' : 'columns';

/** Stacked cards are titled in the ways that suppliers title them: by number, by code beside a name, by both in one. */
function titleOf(standing: string, index: number, namn: string): Pick<Insats, 'title' | 'titleNames'> {
  switch (index % 4) {
    case 1:
      return { title: [`${standing} GT${index + 1}`, namn], titleNames: 'beside' };
    case 3:
      return { title: [`${standing} DI${index + 1}: ${namn}`], titleNames: 'inTitle' };
    default:
      return { title: [`${standing} ${index + 1}`], titleNames: 'no' };
  }
}

export const ongoing: readonly Insats[] = ongoingTexts.map((texts, index) => ({
  id: `o${index + 1}`,
  chapter: '1.4',
  answers: { ...texts },
  layout: layoutAt(index, LAYOUTS.ongoing),
  ...titleOf('Pågående förändringsinsats', index, texts.namn),
}));

export const proposed: readonly Insats[] = proposedTexts.map((texts, index) => ({
  id: `p${index + 1}`,
  chapter: '2.2',
  answers: { ...sharedAnswers, ...texts },
  layout: layoutAt(index, LAYOUTS.proposed),
  ...titleOf('Föreslagen förändringsinsats', index, texts.namn),
}));

export const insatser: readonly Insats[] = [...ongoing, ...proposed];

const inLayout = (cards: readonly Insats[], layout: Layout): readonly Insats[] =>
  cards.filter((card) => card.layout === layout);

const cover: Block = {
  rows: [
    [tagged('Årlig analys av digital utveckling och förvaltning', 'text')],
    [tagged('Leverantör', 'text'), tagged('Nämnden för digitala tjänster', 'text', 'cover/supplier')],
    [tagged('Avser år', 'text'), tagged(2024, 'text', 'cover/year')],
    [tagged('Belopp anges i', 'text'), tagged('tkr', 'text')],
  ],
};

const closing = (chapter: string, title = 'Leverantörens analys'): Block =>
  analysis(chapter, title, analyses[chapter] ?? []);

const prose = (name: string, chapter: string, title: string): TaggedSheet =>
  sheetOf(name, [heading(chapter, title), closing(chapter)]);

/** A submission in which no rule finds anything: every chapter on its own sheets, thirty cards in every layout. */
export const faultless: TaggedWorkbook = {
  sheets: [
    sheetOf('Försättsblad', [cover]),
    sheetOf('1.1 Effekthemtagning', [
      heading('1.1', '1.1 Genomförd effekthemtagning'),
      serviceTable(effekthemtagning),
      closing('1.1'),
    ]),
    sheetOf('1.2 Konsolidering', [
      heading('1.2', '1.2 Status konsolidering'),
      serviceTable(konsolidering),
      closing('1.2', 'Leverantörs analys'),
    ]),
    prose('1.3 Portföljanalys', '1.3', '1.3 Portföljanalys'),
    sheetOf('1.4 Pågående insatser', [
      heading('1.4', '1.4 Pågående förändringsinsatser'),
      costTable(tjansteplan),
      ...inLayout(ongoing, 'stacked').map(stackedCard),
    ]),
    sheetOf('1.4 forts', [
      heading('1.4 forts', '1.4 Pågående förändringsinsatser (forts.)'),
      cardsInRows('1.4 rows', inLayout(ongoing, 'rows')),
      cardsInColumns('1.4 columns', inLayout(ongoing, 'columns')),
      closing('1.4'),
    ]),
    prose('2.1 Portföljanalys framåt', '2.1', '2.1 Framåtsyftande portföljanalys'),
    sheetOf('2.2 Nya förslag', [
      heading('2.2', '2.2 Förslag på nya förändringsinsatser'),
      ...inLayout(proposed, 'stacked').map(stackedCard),
      closing('2.2'),
    ]),
    sheetOf('2.2 Fler förslag', [
      heading('2.2 forts', '2.2 Förslag på nya förändringsinsatser (forts.)'),
      cardsInRows('2.2 rows', inLayout(proposed, 'rows')),
      cardsInColumns('2.2 columns', inLayout(proposed, 'columns')),
      costTable(webbhotell),
    ]),
    sheetOf('3 Ekonomi', [heading('3', '3 Kostnader och fördelningsnycklar'), costTable(omraden)]),
    sheetOf('3.1 Kostnader', [
      heading('3.1', '3.1 Kostnader förvaltning och utveckling 2024–2026'),
      costTable(forvaltning),
      costTable(utveckling),
      costTable(nyaInsatser),
      closing('3.1'),
    ]),
    sheetOf('3.2 Fördelningsnycklar', [
      heading('3.2', '3.2 Förslag justering av fördelningsnycklar'),
      serviceTable(fordelningsnycklar),
      closing('3.2'),
    ]),
    prose(
      '4 Långsiktig utveckling',
      '4',
      '4 Långsiktig utveckling och avveckling av bastjänster och digital infrastruktur',
    ),
  ],
};
