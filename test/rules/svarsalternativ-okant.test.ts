import { svarsalternativOkant } from '../../src/rules/svarsalternativ-okant';
import { HEADING_22, proposedCard, UNTOUCHED } from '../builders/cards';
import { expectFindings, submissionOf } from '../builders/expect-findings';

describe('svarsalternativ-okant', () => {
  it.each([
    { field: 'internExtern', cell: 'B9', text: 'Ja', offers: 'intern, extern, båda' },
    { field: 'internExtern', cell: 'B9', text: 'Intern och övrigt', offers: 'intern, extern, båda' },
    { field: 'internExtern', cell: 'B9', text: 'Internationell', offers: 'intern, extern, båda' },
    { field: 'effektivitetInnovation', cell: 'B10', text: 'Kvalitet', offers: 'effektivitet, innovation' },
    { field: 'effektivitetInnovation', cell: 'B10', text: 'Effektivitet/trygghet', offers: 'innovation' },
    {
      field: 'komplexitetKund',
      cell: 'B13',
      text: 'Oklar i dagsläget',
      offers: 'mindre, måttlig, stor, låg',
    },
    { field: 'komplexitetLeverantor', cell: 'B14', text: 'Ganska stor', offers: 'låg, medel, hög' },
    { field: 'komplexitetLeverantor', cell: 'B14', text: 3, offers: 'låg, medel, hög' },
  ])('fires on $text in $field', ({ field, cell, text, offers }) => {
    const rows = [...HEADING_22, ...proposedCard(1, { [field]: text })];
    const submission = submissionOf(rows);
    expectFindings(svarsalternativOkant, submission, [{ cell, severity: 'varning', says: `”${text}”` }]);
    expectFindings(svarsalternativOkant, submission, [{ cell, severity: 'varning', says: offers }]);
  });

  it.each([
    ...['Intern', 'EXTERN.', 'Intern nytta', 'Båda', 'Intern och extern', 'Intern/extern', 'intern - extern'],
    ...[
      'Både intern och extern',
      'Intern, extern',
      'Extern nytta samt intern nytta',
      'Intern & extern nytta',
    ],
    ...['Intern: handläggarna sparar tid', 'Intern, handläggarna sparar tid', 'Extern – för boende'],
  ])('stays silent on %j, whom it is for', (internExtern) => {
    expectFindings(
      svarsalternativOkant,
      submissionOf([...HEADING_22, ...proposedCard(1, { internExtern })]),
      [],
    );
  });

  it.each([
    ...[
      'mindre påverkan',
      'Mindre  påverkan.',
      'Låg',
      'HÖG',
      'Medel - hög',
      'Låg till medel',
      'Hög komplexitet',
    ],
    ...[
      'Låg (endast konfiguration)',
      'Måttlig. Kräver utbildning.',
      'Stor påverkan på alla förvaltningar',
      'Stor\nKräver mycket',
    ],
  ])('stays silent on %j, how complex it is', (komplexitetKund) => {
    expectFindings(
      svarsalternativOkant,
      submissionOf([...HEADING_22, ...proposedCard(1, { komplexitetKund })]),
      [],
    );
  });

  it('stays silent on blanks, placeholders, missing rows, fields without answers to choose and an untouched card', () => {
    const rows = [
      ...HEADING_22,
      ...proposedCard(1, {
        internExtern: null,
        effektivitetInnovation: 'ej klart',
        komplexitetKund: undefined,
      }),
      ...proposedCard(2, { nytta: 'Kvalitet', kundgrupp: 'Alla' }),
      ...proposedCard(3, UNTOUCHED),
    ];
    expectFindings(svarsalternativOkant, submissionOf(rows), []);
  });
});
