import { createServiceRegister } from '../../src/language/service-register';
import { latestTemplate } from '../../src/template/catalogue';

const tjanster2024 = latestTemplate.register.map(({ name }) => name);

const register = createServiceRegister(tjanster2024);

describe('the register of services', () => {
  it.each(tjanster2024)('knows its own "%s", in capitals too', (name) => {
    expect(register.knows(name)).toBe(true);
    expect(register.knows(name.toUpperCase())).toBe(true);
    expect(register.nearest(name)).toBe(name);
  });

  it.each([
    ['Stöd i inköp och beställning', 'Stöd vid inköp/beställning'],
    ['Telefoni', 'Telefoni och stödsystem'],
    ['Telefonitjänsten', 'Telefoni och stödsystem'],
    ['IT Arbetsplats', 'IT-arbetsplats'],
    ['Lokala nät', 'Lokalt Nät - LAN'],
    ['Stadsnät WAN', 'Stadsnät - WAN'],
    ['Stöd i arbete med arbetsmiljö och hälsa (HR)', 'Stöd i arbetet med arbetsmiljö och hälsa'],
    ['Göteborgs Stads kontaktcenter.', 'Kontaktcenter'],
    ['Process-automation', 'Processautomation'],
    ['Webbapplikationsplattformen', 'Webbapplikationsplattform'],
    ['Stöd vid leverantörsfaktura-hantering', 'Stöd i fakturahantering'],
    ['Stöd vid leverantörsfakturahandtering.', 'Stöd i fakturahantering'],
    ['Stöd i budget-, prognos- och analysprocessen', 'Stöd vid budget, prognos och analys'],
    ['E-tjänstplattform', 'E-tjänsteplattform'],
    ['Datorhjälp', 'Datorhjälpen'],
    ['LIS (Ledning i samverkan)', 'LIS'],
    ['Office365', 'Office 365'],
    ['goteborg.se', 'Extern service och kommunikation (goteborg.se)'],
    ['Lokala nätet', 'Lokalt Nät - LAN'],
    ['LAN', 'Lokalt Nät - LAN'],
    ['Fakturatjänsten', 'Stöd i fakturahantering'],
  ])('knows "%s" for "%s"', (written, name) => {
    expect(register.knows(written)).toBe(true);
    expect(register.nearest(written)).toBe(name);
  });

  it.each([
    'Ledning i samverkan (LIS)',
    'Göteborgs Stads kontaktcenter och stadens digitala infrastruktur (grundtelefoni)',
    'Bas-tjänst: Stöd vid inköp och beställning och Stöd vid leverantörsfakturahantering',
    'Stöd i ekonomi processer samt stöd i budget, prognos och analys',
    'Bildförsörjning, mediabank, Videoplattform',
    'Ja, Stöd för Digitalt bevarande',
    'Lönetjänsten',
    'E-tjänster',
  ])('knows a service among others in "%s"', (written) => {
    expect(register.knows(written)).toBe(true);
  });

  it.each([
    ['Stöd i arbetet med utbildning', 'Stöd i arbetet med utbildningsportalen'],
    ['Microsoft 365', 'Office 365'],
    ['Stöd i arbetet med pensionsadministration (HR)', null],
    ['Informationssäkerhet', null],
    ['Redovisningstjänster', null],
    ['Behörighetstjänsten', null],
    ['goteborg.com', null],
    ['Applikationshantering', null],
    ['AI-plattform', null],
    ['Stöd i arbetet med drönare', null],
    ['Parkeringsautomater', null],
    ['Momsexpertis', null],
    ['Krav och bidrag', null],
    ['Stöd', null],
  ])('does not know "%s"; the nearest is %s', (written, nearest) => {
    expect(register.knows(written)).toBe(false);
    expect(register.nearest(written)).toBe(nearest);
  });

  it('knows nothing and has no nearest name when it is empty', () => {
    const empty = createServiceRegister([]);
    expect([empty.knows('Telefoni'), empty.nearest('Telefoni')]).toEqual([false, null]);
  });

  it('keeps a name of small words alone', () => {
    const small = createServiceRegister(['Stöd i tjänsten']);
    expect([small.knows('Stöd i tjänsten'), small.knows('Telefoni')]).toEqual([true, false]);
  });
});
