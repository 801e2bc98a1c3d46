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

  it('chooses none of two that are equally near', () => {
    expect(matchProposed('Bedömning förändringsinsatsens komplexitet')).toBeNull();
  });
});
