/** A chapter's own table: what stands in each column, by the column's key. */
export interface ServiceTable {
  readonly chapter: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export const effekthemtagning: ServiceTable = {
  chapter: '1.1',
  headers: {
    tjanst: 'Namn på bastjänst eller infrastrukturtjänst',
    insatser: 'Genomförda förändringsinsatser',
    effekthemtagning:
      'Effekthemtagning leverantör samt möjliggjord effekthemtagning för förvaltningar och bolag',
  },
  rows: (
    [
      [
        'Stöd i arbetet med arbetsmiljö och hälsa',
        'Nytt system för anmälan av tillbud',
        'Tiden för en anmälan är halverad, 4 200 timmar per år.',
      ],
      [
        'Stöd i arbetet med förmåner',
        'Digitalisering av julgåvan',
        'Minskad administration för chefer, 800 timmar per år.',
      ],
      [
        'Stöd i arbetet med löneadministration',
        'Automatiserade tjänstgöringsintyg',
        'Antalet fel har minskat med 35 procent.',
      ],
      [
        'Stöd i ekonomiprocesser',
        'Fakturor till digital brevlåda',
        'Andelen digitala kundfakturor har ökat till 62 procent.',
      ],
      ['Office 365', 'Gemensam mall för möten', 'Färre utskrifter, 300 000 sidor per år.'],
      [
        'Identitet och åtkomst',
        'Självservice för glömda lösenord',
        'Samtalen till supporten är 9 000 färre per år.',
      ],
      [
        'E-tjänsteplattform',
        'Förenklad publicering',
        'En e-tjänst tas i drift på tre veckor i stället för åtta.',
      ],
      ['Öppna data', 'Öppet gränssnitt för luftkvalitet', 'Tolv externa tjänster använder uppgifterna.'],
    ] as const
  ).map(([tjanst, insatser, effekt]) => ({ tjanst, insatser, effekthemtagning: effekt })),
};

const BOLAG = 35;
const NAMNDER = 25;

const percent = (count: number, all: number): number => Math.round((count / all) * 100);

/** The two ways in which suppliers write how many customers a service has. */
const inShort = (bolag: number, namnder: number): string =>
  `Bolag ${bolag} st ger ${percent(bolag, BOLAG)}% Nämnder ${namnder} st ger ${percent(namnder, NAMNDER)}%`;

export const konsolidering: ServiceTable = {
  chapter: '1.2',
  headers: {
    tjanst: 'Bastjänst och digital infrastruktur',
    andel: 'Andel (%) befintliga kunder',
    plan: 'Konsolideringsplan nya kunder',
    avsteg: 'Eventuella avsteg eller avvikelser under året (se riktlinje för definition)',
  },
  rows: (
    [
      ['Informationshantering', 32, 25, 'Tre bolag ansluts under 2024.'],
      ['Licens som tjänst', 31, 25, 'Fyra bolag ansluts under 2024 och 2025.'],
      ['EA Arkitektur & Processer', 28, 24, 'Anslutning enligt plan.'],
      ['IT Säkerhet', 33, 25, 'Två bolag återstår.'],
      ['Stadsnät - WAN', 17, 24, 'Framtidenkoncernen ansluts 2025.'],
      ['Lokalt Nät - LAN', 11, 24, 'Framtidenkoncernen ansluts 2025.'],
      ['Fjärråtkomst', 13, 23, 'Anslutning sker tillsammans med nätet.'],
      ['Identitet och åtkomst', 27, 25, 'Åtta bolag har egen lösning till 2026.'],
      ['IT-arbetsplats', 21, 24, 'Sju bolag ansluts under 2024.'],
      ['Office 365', 9, 25, 'Anslutning när avtalen löper ut.'],
      ['Databashotell', 12, 20, 'Nya kunder ansluts vid byte av system.'],
      ['Webbhotell', 7, 20, 'Nya kunder ansluts vid byte av system.'],
    ] as const
  ).map(([tjanst, bolag, namnder, plan], index) => ({
    tjanst,
    andel: inShort(bolag, namnder),
    plan,
    avsteg: index % 3 === 0 ? 'Inga avsteg under året.' : '',
  })),
};

export const fordelningsnycklar: ServiceTable = {
  chapter: '3.2',
  headers: {
    tjanst: 'Tjänst',
    nuvarande: 'Nuvarande fördelningsnyckel',
    forslag: 'Förslag justering',
    motivering: 'Motivering',
  },
  rows: (
    [
      [
        'Stöd vid inköp/beställning',
        '75 % av kostnaden till förvaltningarna och 25 % av kostnaden till bolagen.',
        'Ingen justering',
        'Nyckeln speglar hur tjänsten används.',
      ],
      [
        'Stöd i fakturahantering',
        '80 % av kostnaden till förvaltningarna och 20 % av kostnaden till bolagen.',
        '70 % av kostnaden till förvaltningarna och 30 % av kostnaden till bolagen.',
        'Bolagen står för en växande andel av fakturorna.',
      ],
      [
        'Stöd i ekonomiprocesser',
        '60% av kostnaden till förvaltningarna, 40% av kostnaden till bolagen.',
        'Ingen justering',
        'Volymerna är oförändrade.',
      ],
      [
        'Kontaktcenter',
        'Ärendetid och antal samtal',
        'Ingen justering',
        'Nyckeln ses över efter växelbytet.',
      ],
      ['Office 365', 'Antal konton', 'Antal aktiva konton', 'Vilande konton ska inte betalas av kunden.'],
      [
        'Identitet och åtkomst',
        '85 % av kostnaden till förvaltningarna och 15 % av kostnaden till bolagen.',
        'Ingen justering',
        'Bolagens anslutning påverkar nyckeln först 2026.',
      ],
    ] as const
  ).map(([tjanst, nuvarande, forslag, motivering]) => ({ tjanst, nuvarande, forslag, motivering })),
};

/** What each chapter's analysis says, paragraph by paragraph. */
export const analyses: Readonly<Record<string, readonly string[]>> = {
  '1.1': [
    'Effekterna under året kommer främst av automatiserade flöden och av att kunderna har fått självservice. Hemtagningen är följd upp tillsammans med förvaltningarna vid två tillfällen.',
    'Framåt paketeras lärdomarna så att fler verksamheter kan ta hem samma effekter.',
  ],
  '1.2': [
    'Konsolideringen följer den plan som beslutades hösten 2022. Inga avsteg har gjorts utöver dem som tabellen redovisar.',
  ],
  '1.3': [
    'Portföljen innehåller 46 insatser. Hälften av dem rör verksamhetens egen effektivitet och en fjärdedel rör nya arbetssätt.',
    'Balansen mellan intern och extern nytta har förskjutits mot extern nytta jämfört med föregående år.',
    'Den största utmaningen är tillgången till arkitekter och testledare, vilket påverkar ordningen mellan insatserna.',
  ],
  '1.4': [
    'Insatserna löper i huvudsak enligt plan. Två insatser har flyttats fram till följd av överklagade upphandlingar.',
  ],
  '2.1': [
    'De närmaste tre åren tyngs portföljen av konkurrensutsättning av äldre system. Utrymmet för nya arbetssätt växer från 2026.',
    'Förslagen i nästa avsnitt är prioriterade efter nytta för invånare och företag, därefter efter risk.',
  ],
  '2.2': [
    'Förslagen är beredda tillsammans med kunderna i fyra workshoppar. Samtliga bedömningar är genomförda innan medel begärs.',
  ],
  '3.1': [
    'Prognosen utgår från beslutad budget och stadens index. Ingen tjänst har volymökningar inräknade.',
    'Utvecklingskostnaderna är härledda ur förslagen på nya insatser och stämda mot kundernas tjänsteplaner.',
  ],
  '3.2': ['Justeringarna är förankrade hos de största kunderna och påverkar inte den totala kostnaden.'],
  '4': [
    'På längre sikt ersätts stadens egna driftmiljöer stegvis av tjänster som upphandlas gemensamt med andra kommuner.',
    'Fyra äldre tjänster föreslås avvecklas till 2028. Avvecklingen frigör medel som kan läggas på gemensamma komponenter.',
  ],
};
