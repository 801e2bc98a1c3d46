/** What an insats of 1.4 says. */
export interface OngoingText {
  readonly tjanst: string;
  readonly namn: string;
  readonly effektmal: string;
  readonly projektmal: string;
  readonly tidplan: string;
  readonly kommentarAvvikelser: string;
}

/** Sixteen insatser of 1.4 without a fault: no two say the same, and every goal can be followed up. */
export const ongoingTexts: readonly OngoingText[] = [
  {
    tjanst: 'Telefoni och stödsystem',
    namn: 'Byta telefonväxel',
    effektmal: 'Svarstiden för inkommande samtal halveras till 2025, mätt varje månad.',
    projektmal: 'Ny växel i drift i alla förvaltningar och avvecklad gammal växel.',
    tidplan: '2023-01-09 - 2024-12-31',
    kommentarAvvikelser: 'Inga avvikelser mot plan.',
  },
  {
    tjanst: 'Stadens intranät',
    namn: 'Lansera interna digitala navet',
    effektmal:
      'Andelen medarbetare som hittar rätt information inom två minuter ökar från 45 till 70 procent.',
    projektmal: 'Första delen av ett modernt intranät är lanserad för alla medarbetare.',
    tidplan: '2022-05-05 - 2024-06-09',
    kommentarAvvikelser: 'Lanseringen är framflyttad en månad efter beslut i styrgruppen.',
  },
  {
    tjanst: 'Politisk ärendehantering',
    namn: 'Införa stöd för politisk ärendehantering',
    effektmal: 'Handläggningstiden för ett nämndärende minskar med 20 procent till utgången av 2025.',
    projektmal: 'Gemensam process och gemensamt stöd för nämndernas ärenden är infört.',
    tidplan: '2021-06-01 - 2025-12-30',
    kommentarAvvikelser: '',
  },
  {
    tjanst: 'Stöd i Digitalt bevarande',
    namn: 'Utveckla förmågan att paketera stora leveranser till arkivet',
    effektmal:
      'Antalet leveranser till arkivet som kräver manuell hantering minskar från 120 till 30 per år.',
    projektmal: 'Verktyg för förberedande av leveranser är upphandlat och satt i drift.',
    tidplan: 'Hösten 2023 - våren 2025',
    kommentarAvvikelser: 'Upphandlingen överklagades men är nu avgjord.',
  },
  {
    tjanst: 'Stöd i arbetet med rehabilitering',
    namn: 'Konkurrensutsätta rehabiliteringsstödet',
    effektmal: 'Sjukfrånvaron som följs upp i tid ökar från 60 till 85 procent av fallen.',
    projektmal: 'Nytt avtal är tecknat och chefer är utbildade.',
    tidplan: '2023-09-01 - 2025-03-31',
    kommentarAvvikelser: '',
  },
  {
    tjanst: 'E-tjänsteplattform',
    namn: 'Digital signering för medborgare',
    effektmal: 'Andelen blanketter som skrivs under digitalt når 80 procent år 2025.',
    projektmal: 'Signering är införd i stadens tjugo största e-tjänster.',
    tidplan: '2023-03-01 – 2024-11-30',
    kommentarAvvikelser: 'Två e-tjänster har bytt plats i ordningen.',
  },
  {
    tjanst: 'Identitet och åtkomst',
    namn: 'Samlad katalog över behörigheter',
    effektmal: 'Ledtiden för att ge en nyanställd behörighet kortas från fem till en dag.',
    projektmal: 'Katalogen omfattar samtliga verksamhetssystem i stadens förvaltningar.',
    tidplan: '2022-10-01 - 2025-06-30',
    kommentarAvvikelser: '',
  },
  {
    tjanst: 'Stadsnät - WAN',
    namn: 'Förnya stamnätets kärna',
    effektmal: 'Antalet driftstopp längre än tio minuter minskar från 14 till högst 3 per år.',
    projektmal: 'Kärnnätets utrustning är utbytt på fyra orter.',
    tidplan: '2024-01-15 - 2025-12-31',
    kommentarAvvikelser: 'Leveranstiderna för utrustning är långa.',
  },
  {
    tjanst: 'Öppna data',
    namn: 'Publicera trafikdata i realtid',
    effektmal: 'Minst 40 externa utvecklare använder trafikdata varje månad från 2024.',
    projektmal: 'Trafikdata är tillgängliga genom ett öppet gränssnitt.',
    tidplan: '2023-04-01 - 2024-09-30',
    kommentarAvvikelser: '',
  },
  {
    tjanst: 'Stöd i fakturahantering',
    namn: 'Automatisera kontering av leverantörsfakturor',
    effektmal: 'Kostnaden per faktura sänks med 12 kronor till 2025.',
    projektmal: 'Hälften av fakturorna konteras utan handpåläggning.',
    tidplan: '2023-02-01 - 2024-12-15',
    kommentarAvvikelser: 'Inga.',
  },
  {
    tjanst: 'Office 365',
    namn: 'Gemensamma arbetsytor för projekt',
    effektmal: 'Antalet dubbla projektytor minskar med 900 till utgången av 2024.',
    projektmal: 'En mall för arbetsytor är framtagen och spridd till alla projektledare.',
    tidplan: '2023-08-21 - 2024-12-20',
    kommentarAvvikelser: '',
  },
  {
    tjanst: 'Databashotell',
    namn: 'Flytta äldre databaser till gemensam miljö',
    effektmal: 'Driftkostnaden för flyttade databaser sänks med 15 procent från 2025.',
    projektmal: 'Samtliga äldre databaser är flyttade eller avvecklade.',
    tidplan: '2023-05-01 - 2025-05-31',
    kommentarAvvikelser: 'Tre system kräver längre testperiod.',
  },
  {
    tjanst: 'Stöd i arbetet med bemanning',
    namn: 'Mobil åtkomst till scheman',
    effektmal: 'Frågor om scheman till lönecenter minskar med 3 000 per år.',
    projektmal: 'Medarbetare inom vård och omsorg når sitt schema i telefonen.',
    tidplan: '2023-11-01 - 2024-10-31',
    kommentarAvvikelser: '',
  },
  {
    tjanst: 'Kontaktcenter',
    namn: 'Återuppringning vid lång kö',
    effektmal: 'Andelen samtal som avbryts i kö minskar från 18 till 8 procent.',
    projektmal: 'Den som ringer kan välja att bli uppringd.',
    tidplan: '2024-02-01 - 2024-11-29',
    kommentarAvvikelser: 'Införandet följer telefonväxelns tidplan.',
  },
  {
    tjanst: 'Bildförsörjning',
    namn: 'Upphandla mediabank',
    effektmal: 'Tiden för att hitta en godkänd bild kortas till under en minut.',
    projektmal: 'Ny mediabank är upphandlad och bilderna är överförda.',
    tidplan: '2023-01-16 - 2024-06-28',
    kommentarAvvikelser: '',
  },
  {
    tjanst: 'IT Säkerhet',
    namn: 'Samlad övervakning av säkerhetshändelser',
    effektmal: 'Tiden från larm till åtgärd kortas från 36 till 4 timmar.',
    projektmal: 'Övervakningen omfattar alla servrar i stadens drift.',
    tidplan: '2023-06-01 - 2025-02-28',
    kommentarAvvikelser: 'Rekryteringen av analytiker är klar.',
  },
];
