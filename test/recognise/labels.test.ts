import { createCardKinds } from '../../src/recognise/card-kind';
import { labelsOf } from '../../src/template/template';
import { createLabelMatcher } from '../../src/recognise/labels';
import { latestTemplate as mall2024 } from '../../src/template/catalogue';

const proposed = mall2024.chapters.find(({ number }) => number === '2.2')?.card?.fields ?? [];
const ongoing = mall2024.chapters.find(({ number }) => number === '1.4')?.card?.fields ?? [];
const matchProposed = createLabelMatcher(proposed.map((field) => [labelsOf(field), field.role]));
const matchOngoing = createLabelMatcher(ongoing.map((field) => [labelsOf(field), field.role]));
const matchInOtherForms = createLabelMatcher(
  ongoing.map((field) => [labelsOf(field), field.role]),
  { about: 'Pågående förändringsinsats' },
);

const kinds = createCardKinds(mall2024);
const fieldOfCard = (chapter: string, text: string) =>
  kinds.find((kind) => kind.chapter === chapter)?.field(text)?.role ?? null;

it('takes no label from the end of a text that is broken over two lines', () => {
  expect(fieldOfCard('2.2', 'Gemensamma\ntjänster')).toBeNull();
  expect(fieldOfCard('2.2', 'Impact goal\nEffektmål')).toBe('effektmal');
});

describe('createLabelMatcher', () => {
  it.each([
    ['Effekt mål', 'effektmal'],
    ['EFFEKTMÅL:', 'effektmal'],
    ['Efektmål', 'effektmal'],
    ['Effektmål (mätbara)', 'effektmal'],
    ['Är informationsklassni ng genomförd?', 'informationsklassning'],
    ['Är informationsklass\u00ADning\ngenomförd?  JA / NEJ + kommentar', 'informationsklassning'],
    ['Är arkitektur\u00A0bedömning genomförd? JA/NEJ', 'arkitekturbedomning'],
    ['Total projektbudget', 'projektbudget'],
    ['Total projektbudget (påverkan förvaltningskostnad år 2025,2026,2027)', 'projektbudget'],
    [
      'Total projektbudget samt påverkan förvaltningskostnad år 2025, 2026, 2027 eller senare',
      'projektbudget',
    ],
    ['Dokumenterad koppling till beslutade mål', 'kopplingMal'],
    ['Dokumnterad koppling till beslutde mål', 'kopplingMal'],
    ['Namn på förändringinsatsen', 'namn'],
    ['Nam på förändringsinsatsen (kort)', 'namn'],
    ['Kommer arbetet bedrivas i projektform?', 'projektform'],
    ['Intern – extern nytta', 'internExtern'],
    ['Bedömning förändringsinsatsens komplexitet - leverantörsperspektiv', 'komplexitetLeverantor'],
  ])('knows %j as %s', (text, key) => {
    expect(matchProposed(text)).toBe(key);
  });

  it.each([
    ['Projekt mål', 'projektmal'],
    ['Projekt', 'projektmal'],
    ['Kommentar avvikelser *', 'kommentarAvvikelser'],
  ])('knows %j of 1.4 as %s', (text, key) => {
    expect(matchOngoing(text)).toBe(key);
  });

  it.each([
    '',
    '  ',
    'Kontaktperson',
    'Effekt',
    'Strategisk del',
    'Nyttan av insatsen är stor',
    'Namn på förvaltning',
    'Namn på projektledare',
  ])('does not guess at %j', (text) => {
    expect(matchProposed(text)).toBeNull();
  });

  it.each([
    ['1.4.3 Effektmål', 'effektmal'],
    ['Fråga 3: Effektmål', 'effektmal'],
    ['c) Effektmål', 'effektmal'],
    ['• Tidplan', 'tidplan'],
    ['Effektmål? Beskriv effekten', 'effektmal'],
    ['Effektmål / Effect goal', 'effektmal'],
    ['Schedule / Tidplan', 'tidplan'],
    ['Effektmål: fyll i här', 'effektmal'],
    [`Effektmål: ${'andelen ökar till 90 procent '.repeat(20)}`, 'effektmal'],
    ['Effektmålen', 'effektmal'],
    ['Projektets mål', 'projektmal'],
    ['Tidplan för insatsen', 'tidplan'],
    ['Namn på insatsen', 'namn'],
    ['Insatsens namn', 'namn'],
    ['Insatsens effektmål', 'effektmal'],
    ['Effektmål\nvad ska ha uppnåtts', 'effektmal'],
    ['Kommentar till avvikelser', 'kommentarAvvikelser'],
    ['Bastjänst/infrastrukturtjänst', 'tjanst'],
  ])('knows %j as %s where it is told what the labels are about', (text, key) => {
    expect(matchInOtherForms(text)).toBe(key);
  });

  it.each([
    'Mål',
    'Namn på projektledare',
    'Insatsens status',
    '1.4 Bakgrund',
    'Målgrupp: alla',
    'Effekt',
    'Effektmål / tidplan',
    'Mål\nmed insatsen',
  ])('does not guess at %j either', (text) => {
    expect(matchInOtherForms(text)).toBeNull();
  });

  it.each([
    // One field of 1.4.
    ['Tjänst', 'tjanst'],
    ['a) Bastjänst', 'tjanst'],
    ['Bastjänst / infrastrukturtjänst som berörs', 'tjanst'],
    ['Vilken bastjänst gäller det?', 'tjanst'],
    ['Namn', 'namn'],
    ['III. Effektmål', 'effektmal'],
    ['Vilka är effektmålen?', 'effektmal'],
    ['3. Effektmål/Effect goals: vad ska uppnås?', 'effektmal'],
    ['Insatsens effektmål (mätbara, max 3 st)', 'effektmal'],
    ['Mål (effekt)', 'effektmal'],
    ['Mål för projektet', 'projektmal'],
    ['Projektets mål (leverans)', 'projektmal'],
    ['4) Projektmål, dvs vad som ska levereras', 'projektmal'],
    ['e) Tidsplan – start och slut', 'tidplan'],
    ['När? (tidplan)', 'tidplan'],
    ['Tidplan [ÅÅÅÅ-MM – ÅÅÅÅ-MM]', 'tidplan'],
    ['Avvikelser – kommentar', 'kommentarAvvikelser'],
  ])('knows the card’s label in other words, order and length: %j of 1.4 as %s', (text, role) => {
    expect(fieldOfCard('1.4', text)).toBe(role);
  });

  it.each([
    ['Kundgrupp', 'kundgrupp'],
    ['Vem finansierar? (kundgrupp)', 'kundgrupp'],
    ['Fördelningsnyckel (förslag)', 'fordelningsnyckel'],
    ['Nyckel för fördelning', 'fordelningsnyckel'],
    ['Projektbudget totalt (tkr)', 'projektbudget'],
    ['Total budget för projektet', 'projektbudget'],
    ['Projektbudget 2024–2026', 'projektbudget'],
    ['Har informationsklassning genomförts?', 'informationsklassning'],
    ['Tröskel-/konsekvensanalys', 'riskanalys'],
    ['Teknisk bedömning/IT-säkerhet', 'itSakerhetsbedomning'],
    ['Är en arkitekturbedömning gjord?', 'arkitekturbedomning'],
    ['Påverkar insatsen den digitala infrastrukturen?', 'paverkanInfrastruktur'],
    ['Komplexitet – kundperspektiv', 'komplexitetKund'],
    ['Insatsens komplexitet ur leverantörsperspektiv', 'komplexitetLeverantor'],
    ['2.2.8 Projektform (JA/NEJ)', 'projektform'],
    ['Måluppfyllelse / koppling till beslutade mål', 'kopplingMal'],
    ['Koppling till KF:s budget, program eller Agenda 2030', 'kopplingMal'],
    ['Kopplad tjänst', 'koppladTjanst'],
    ['Beskrivning av behov', 'behovsbeskrivning'],
    ['Nytta: intern eller extern', 'internExtern'],
    ['Nytta / effekt', 'nytta'],
  ])('and %j of 2.2 as %s', (text, role) => {
    expect(fieldOfCard('2.2', text)).toBe(role);
  });

  it.each([
    ['1.4', 'Projektledare'],
    ['1.4', 'Projektmöten'],
    ['1.4', 'Projektets namn'],
    ['1.4', 'Beslut om tidplan fattat av'],
    ['1.4', 'Uppföljning av effektmål'],
    ['1.4', 'Effektmål och tidplan'],
    ['1.4', 'Vem har gjort tidplanen?'],
    ['1.4', 'Mål med insatsen'],
    ['2.2', 'Digital infrastruktur'],
    ['2.2', 'Extern nytta'],
    ['2.2', 'Innovation'],
    ['2.2', 'Budget'],
    ['2.2', 'Komplexitet'],
    ['2.2', 'Nuvarande fördelningsnyckel'],
    ['2.2', 'Ansvarig för informationsklassning'],
    ['2.2', 'Klassning av information (KLASSA)'],
    ['2.2', 'Kundansvarig'],
    ['2.2', 'Total kostnad för förvaltning'],
    ['2.2', 'Koppling'],
  ])('takes no label of the supplier’s own, nor an answer, for a field: %s %j', (chapter, text) => {
    expect(fieldOfCard(chapter, text)).toBeNull();
  });

  it('chooses none of two that are equally near', () => {
    expect(matchProposed('Bedömning förändringsinsatsens komplexitet')).toBeNull();
  });
});

describe('a label that is shortened by a full stop', () => {
  it.each([
    ['Info.klassning', 'informationsklassning'],
    ['IT-säk.bedömning', 'itSakerhetsbedomning'],
    ['Arkitekturbed.', 'arkitekturbedomning'],
    ['Påverkan dig. infrastr.', 'paverkanInfrastruktur'],
    ['Int./ext. nytta', 'internExtern'],
    ['Tot. projektbudg.', 'projektbudget'],
  ])('%j is %j', (text, role) => {
    expect(fieldOfCard('2.2', text)).toBe(role);
  });

  it.each(['Ansv. chef', 'Inf.', 'Status okt.', 'Kontakt: anna.ek@exempel.se'])('is none: %j', (text) => {
    expect(fieldOfCard('2.2', text)).toBeNull();
  });
});

describe('a label in English', () => {
  it.each([
    ['Name of initiative', 'namn'],
    ['Effect goal', 'effektmal'],
    ['Has information classification been carried out? YES/NO + comment', 'informationsklassning'],
    ['Is a threshold and impact analysis done? YES / NO', 'riskanalys'],
    ['IT security assessment carried out? YES/NO', 'itSakerhetsbedomning'],
    ['Will the work be run as a project?', 'projektform'],
    ['Complexity - supplier perspective', 'komplexitetLeverantor'],
    ['Total project budget (tkr)', 'projektbudget'],
  ])('%j is %j', (text, role) => {
    expect(fieldOfCard('2.2', text)).toBe(role);
  });

  it.each(['Project manager', 'Service level', 'Classification of risks', 'Contact'])(
    'is none: %j',
    (text) => {
      expect(fieldOfCard('2.2', text)).toBeNull();
    },
  );
});
