import type { DocumentSheet } from '../../../workbook/document';
import { block, heights, line, merged } from '../layout';

/** What the other sheets show, what the colours mean, and where the figures come from. */
export const coverSheet: DocumentSheet = {
  name: 'Läs mig',
  widths: [20, 62, 30],
  merges: merged('A2:C2', 'B13:C13', 'B14:C14', 'B15:C15', 'B18:C18', 'B19:C19', 'B20:C20', 'B21:C21'),
  heights: heights({ 1: 26, 2: 34, 18: 48, 19: 34, 20: 34, 21: 48 }),
  blocks: [
    line('A1', 'Räkna på årlig analys: ett exempel', 'title'),
    line(
      'A2',
      'De anpassade funktionerna på stadens egna siffror för 2024. Ändra en gul cell och se resultatet räknas om. Belopp i tusental kronor (tkr).',
      'lead',
    ),
    line('A4', ['Blad', 'Visar', 'Funktion'], 'heading'),
    block(
      'A5',
      [
        [
          'Index',
          'Intraservices 56 tjänster, uppräknade till 2024 och två år till',
          'ARLIG.INDEX_UPPRAKNING',
        ],
        ['Fördelning', 'En kostnad delad på nämnd, förvaltningar och bolag, i grupper', 'ARLIG.FORDELNING'],
        ['Kontaktcenter', 'Grundbelopp och två viktade fördelningsnycklar', 'ARLIG.FORDELNING'],
        ['Ramar', 'Beredningsfunktionens alternativ A, B, C och D', 'ARLIG.RAM_ALTERNATIV'],
        [
          'Text till tal',
          'Belopp och svar som leverantören har skrivit som text',
          'ARLIG.TKR och ARLIG.SVAR',
        ],
      ],
      ['label', 'text', 'code'],
    ),
    line('A12', 'Färgerna', 'section'),
    line('A13', 'Gul', 'inputText'),
    line('B13', 'Indata: ändra gärna.', 'text'),
    line('A14', 'Blå', 'resultText'),
    line('B14', 'Resultat av en ARLIG-funktion.', 'text'),
    line('A15', 'Vit', 'text'),
    line('B15', 'Underlagets egna uppgifter, och vanliga formler.', 'text'),
    line('A17', 'Bra att veta', 'section'),
    block(
      'A18',
      [
        [
          'Tillägget',
          'Funktionerna räknar bara där tillägget är installerat. Annars står de senast beräknade värdena kvar, tills en cell räknas om: då visas #NAMN?. LibreOffice räknar alltid om svar som fyller flera celler.',
        ],
        [
          'Ett svar, flera celler',
          'ARLIG.FORDELNING fyller en cell per kund med en enda formel. Den står i den översta; de andra fylls i av sig själva och ska lämnas tomma.',
        ],
        [
          'Påhittat',
          'Nyckeltalen för förvaltningar, bolag och kontaktcenter är exempel, inte verkliga uppgifter. Namnen är verkliga.',
        ],
        [
          'Källor',
          'Årlig analys 2024 från nämnden för Intraservice (3.1), inköps- och upphandlingsnämnden (3.1, 3.2) och nämnden för demokrati och medborgarservice (2.2, 3.1, 3.2); underlag till strategisk samordningsgrupp 2023-04-13.',
        ],
      ],
      ['label', 'text'],
    ),
  ],
};
