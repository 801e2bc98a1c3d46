import { namesNoService } from '../../src/portfolio/services';

describe('namesNoService', () => {
  it.each([
    '',
    'Ny tjänst',
    'Ny bastjänst',
    'Ny kommande bastjänst',
    'Kommande Bas-tjänst (2024)',
    'Digitalt bokslut - ny tjänst-arbetsnamn',
    'Nytt tjänsteerbjudande',
    'ej klargjort',
    'N/A',
    'Nej, kategorisering av tjänst blir resultat av förstudie',
    'Ej kopplat till befintlig tjänst',
    'Ja',
    'HR',
    'Ekonomi',
    'Ledning/styrning',
    'Ledning, styrning',
    'Digital infrastruktur',
    'GEMENSAMMA TJÄNSTER',
    'Samtliga HR-tjänster',
    'IT-tjänster',
    'Inköp och upphandling',
    'Tilläggs- specialist och verksamhetsspecifikt',
    'Dataskyddsombud (tilläggstjänst)',
  ])('"%s" names none', (text) => {
    expect(namesNoService(text)).toBe(true);
  });

  it.each([
    'Telefoni',
    'Stadengemensamma HR uppdrag',
    'Ja, Stöd för Digitalt bevarande',
    'Nyckelhantering',
    'E-tjänsteplattform',
  ])('"%s" names one', (text) => {
    expect(namesNoService(text)).toBe(false);
  });
});
