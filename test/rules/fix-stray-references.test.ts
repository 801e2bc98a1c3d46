import { HEADING_14, HEADING_22, ongoingCard, proposedCard } from '../builders/cards';
import { fixesAt, foundAfter, oneSheet, told } from '../builders/fixes';

const RULE = 'cellreferens-i-text';
/** Where a card of 1.4 below its heading answers projektmål and kommentar avvikelser. */
const PROJEKTMAL = 'B7';
const KOMMENTAR = 'B9';

const inCard = (answers: Parameters<typeof ongoingCard>[1]) =>
  oneSheet([...HEADING_14, ...ongoingCard(1, answers)]);
const projektmal = (text: string) => fixesAt(inCard({ projektmal: text }), RULE, PROJEKTMAL);

describe('a stray reference', () => {
  it.each([
    ['Integration mot mellanarkivet. F19', 'Integration mot mellanarkivet.'],
    ['Integration mot mellanarkivet.F19', 'Integration mot mellanarkivet.'],
    ['Ny växel i drift A15A2:B170 i alla nämnder.', 'Ny växel i drift i alla nämnder.'],
    ['Ny växel i drift B2:C10, i alla nämnder.', 'Ny växel i drift, i alla nämnder.'],
    ['B2:C10 Ny växel i drift.', 'Ny växel i drift.'],
    ['Ny växel i drift. B2:C10.', 'Ny växel i drift.'],
    ['Ny växel i drift.\nB2:C10\nI alla nämnder.', 'Ny växel i drift.\nI alla nämnder.'],
    ['B2:C10\nNy växel i drift.', 'Ny växel i drift.'],
    ['  Ny växel  i drift. $B$2:$C$10', '  Ny växel  i drift.'],
    ['Ny B2:C10 växel i D4:D9 drift. F19', 'Ny växel i drift. F19'],
  ])('in "%s" goes, and nothing else', (written, after) => {
    const fixes = projektmal(written);
    if (after.endsWith('F19')) {
      expect(fixes).toEqual([]);
      return;
    }
    expect(told(fixes)).toEqual([[`${PROJEKTMAL}: ${written} → ${after}`]]);
    const found = fixes.flatMap((fix) => foundAfter(inCard({ projektmal: written }), fix));
    expect(found.map(({ rule }) => rule)).not.toContain(RULE);
  });

  it('goes with the others of its text', () => {
    const [fix] = projektmal('Ny växel B2:C10 i drift D4:D9 överallt. F19');
    expect(fix?.title.sv).toBe('Ta bort ”B2:C10”, ”D4:D9”, ”F19” ur B7');
    expect(fix?.preview[0]?.after).toBe('Ny växel i drift överallt.');
  });

  it.each(['Enligt se B2:C10', 'Målen (B2:C10) nås', 'Målen i cellerna B2:C10', 'Målen står i B2:C10'])(
    'is left where the sentence means it: "%s"',
    (written) => {
      expect(projektmal(written)).toEqual([]);
    },
  );

  it.each(['B2:C10', 'Tas fram i förstudien. F19'])(
    'is left in a required answer that would say nothing without it: "%s"',
    (written) => {
      expect(projektmal(written)).toEqual([]);
    },
  );

  it('leaves an optional answer blank', () => {
    const [fix] = fixesAt(inCard({ kommentarAvvikelser: 'A15A2:B170' }), RULE, KOMMENTAR);
    expect(fix?.edits).toEqual([
      { kind: 'write', sheet: 'Blad3', row: 8, column: 1, before: 'A15A2:B170', after: null },
    ]);
  });

  it('is left where the answer would become a bare no', () => {
    const snapshot = oneSheet([...HEADING_22, ...proposedCard(1, { informationsklassning: 'Nej. F19' })]);
    expect(fixesAt(snapshot, RULE, 'B15')).toEqual([]);
  });

  it('goes out of running text too', () => {
    const snapshot = oneSheet([['1.3 Portföljanalys'], ['Portföljen har blivit mindre än den var. F19']]);
    expect(told(fixesAt(snapshot, RULE, 'A2'))).toEqual([
      ['A2: Portföljen har blivit mindre än den var. F19 → Portföljen har blivit mindre än den var.'],
    ]);
  });
});
