import { serviceNames } from '../../src/portfolio/services';
import { latestTemplate } from '../../src/template/catalogue';

const { namesNoService } = serviceNames(latestTemplate);

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

  it('knows the areas that the template has, and no others', () => {
    const { words } = latestTemplate;
    const other = serviceNames({
      ...{ ...latestTemplate, municipality: 'Kungälvs kommun' },
      words: { ...words, areas: ['Skola', 'Vård och omsorg'] },
    });
    const areas = ['Skola', 'Kungälvs gemensamma omsorg', 'Vårdtjänster', 'Skola, vård', 'HR'];
    expect(areas.map(other.namesNoService)).toEqual([true, true, true, true, false]);
  });
});
