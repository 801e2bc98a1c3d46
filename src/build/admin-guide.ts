import type { Language, Localized } from '../language/localized';
import { CACHE_CONTROL, NOSNIFF, SERVINGS } from './serving';

/** What a release is, as far as its guide tells of it. */
export interface ReleaseFacts {
  /** Where the files are to lie, with a slash at its end. */
  readonly baseUrl: string;
  readonly version: string;
  /** The content security policy of the pane's page. */
  readonly policy: string;
  /** Whether office.js comes with the files; else it is fetched from Microsoft. */
  readonly hasOfficeJs: boolean;
}

type Part = readonly [heading: Localized, paragraphs: readonly Localized[]];

/** The guide for administrators on one page, as HTML that needs nothing else. */
export function adminGuide(language: Language, facts: ReleaseFacts): string {
  const body = parts(facts)
    .map(([heading, paragraphs]) => {
      const texts = paragraphs.map((each) => `<p>${each[language]}</p>`).join('\n');
      return `<h2>${heading[language]}</h2>\n${texts}`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${TITLE[language]} ${escaped(facts.version)}</h1>
${body}
${servingTable(language)}
</body>
</html>
`;
}

const TITLE: Localized = {
  sv: 'Årlig analys för Excel: för administratörer',
  en: 'Årlig analys for Excel: for administrators',
};

/** On one sheet of A4 when it is printed. */
const STYLE =
  'body{font:10.5pt/1.35 "Segoe UI",Arial,sans-serif;max-width:60em;margin:1.5em auto;padding:0 1em;color:#1f2933}' +
  'h1{font-size:15pt;margin:0 0 .4em}h2{font-size:11.5pt;margin:.8em 0 .15em}p{margin:.15em 0}' +
  'code{font-size:.92em;background:#f0f4f8;overflow-wrap:anywhere}table{border-collapse:collapse;margin-top:.3em}' +
  'td,th{border:1px solid #cbd2d9;padding:.1em .5em;text-align:left;font-size:9.5pt}' +
  '@media print{body{font-size:8.5pt;margin:0}td,th{font-size:8pt}}';

function parts({ baseUrl, version, policy, hasOfficeJs }: ReleaseFacts): readonly Part[] {
  const base = `<code>${escaped(baseUrl)}</code>`;
  const check = `<code>npm run --silent check-deployment -- ${escaped(baseUrl)}</code>`;
  const microsoft = '<code>https://appsforoffice.microsoft.com</code>';
  return [
    [
      { sv: '1. Lägg upp filerna', en: '1. Put the files up' },
      [
        {
          sv: `Allt i <code>dist/</code> ska ligga på ${base}, över https med ett certifikat som datorerna litar på. Lägg upp filerna med hash i namnet först, och låt de gamla ligga kvar en vecka: öppna fönster hämtar delar i efterhand.`,
          en: `All of <code>dist/</code> is to lie at ${base}, over https with a certificate that the computers trust. Put the files with a hash in their names up first, and leave the old ones for a week: open panes fetch their parts later.`,
        },
        {
          sv: 'Ett nytt år läggs till utan ny version: lägg mallen (JSON) i <code>templates/</code> och skriv filens namn i <code>templates/index.json</code>: <code>{ "version": 1, "templates": ["2027.json"] }</code>. Behåll den filen, liksom <code>policy.json</code>, när ni byter version. En mall som inte håller sägs med namn i fönstret, på fliken Mallar. Tidigare arbetsböcker att jämföra med läggs likadant i <code>earlier/</code>: <code>"workbooks": ["2023.xlsx"]</code>.',
          en: 'A new year is added without a new version: put the template (JSON) in <code>templates/</code> and write the name of the file in <code>templates/index.json</code>: <code>{ "version": 1, "templates": ["2027.json"] }</code>. Keep that file, like <code>policy.json</code>, when you change versions. A template that does not hold is named in the pane, on the tab Templates. Earlier workbooks to compare with go in <code>earlier/</code> likewise: <code>"workbooks": ["2023.xlsx"]</code>.',
        },
        {
          sv: `Datorerna måste nå ${base}${hasOfficeJs ? '. office.js följer med, så inga fler adresser behövs, men Microsoft förnyar inte den kopian: be om en ny utgåva när Excel har fått nya funktioner.' : ` och ${microsoft} (office.js). Når de inte Microsoft: be utvecklarna om en utgåva där office.js följer med (<code>npm run release -- ${escaped(baseUrl)} self</code>).`} Kontrollera till sist: ${check} (i projektets källkod, med Node 20.19 eller senare).`,
          en: `The computers must reach ${base}${hasOfficeJs ? '. office.js comes with it, so no other addresses are needed, but Microsoft does not renew that copy: ask for a new edition when Excel has got new functions.' : ` and ${microsoft} (office.js). Where they do not reach Microsoft, ask the developers for an edition that office.js comes with (<code>npm run release -- ${escaped(baseUrl)} self</code>).`} Check in the end: ${check} (in the source of the project, with Node 20.19 or later).`,
        },
      ],
    ],
    [
      { sv: '2. Huvuden', en: '2. Headers' },
      [
        {
          sv: `Alla filer: rätt typ (MIME) och <code>X-Content-Type-Options: ${NOSNIFF}</code>, <code>Referrer-Policy: no-referrer</code>; lagring (Cache-Control) enligt tabellen. Excel på webben hämtar <code>functions*.json</code> från sin egen adress, så JSON, även <code>templates/</code>, behöver <code>Access-Control-Allow-Origin: *</code>. Skicka inte <code>X-Frame-Options</code>: Excel på webben visar fönstret i en ram.`,
          en: `All files: the right type (MIME) and <code>X-Content-Type-Options: ${NOSNIFF}</code>, <code>Referrer-Policy: no-referrer</code>; caching (Cache-Control) by the table. Excel on the web fetches <code>functions*.json</code> from its own address, so JSON, <code>templates/</code> too, needs <code>Access-Control-Allow-Origin: *</code>. Do not send <code>X-Frame-Options</code>: Excel on the web shows the pane in a frame.`,
        },
        {
          sv: `Med <code>taskpane.html</code>: <code>Content-Security-Policy: ${escaped(policy)}</code>`,
          en: `With <code>taskpane.html</code>: <code>Content-Security-Policy: ${escaped(policy)}</code>`,
        },
        {
          sv: '<code>policy.json</code> är er egen: den kan låsa regler och gränser och säga vilka som får godta ett fel. Den som följer med låser inget. Ändra den på servern när ni vill; den hör inte till någon version.',
          en: '<code>policy.json</code> is your own: it can lock rules and limits, and say who may accept a fault (<em>fel</em>). The one that comes with it locks nothing. Change it on the server when you like; it is of no version.',
        },
      ],
    ],
    [
      { sv: '3. Dela ut', en: '3. Deploy' },
      [
        {
          sv: 'Microsoft 365 administrationscenter: <em>Inställningar › Integrerade appar › Ladda upp anpassade appar</em>, ta <code>dist/manifest.xml</code> och välj vilka som ska ha tillägget. Anpassade funktioner kräver central utdelning; en SharePoint-katalog räcker inte. Användarna behöver postlåda i Exchange Online och licens för Microsoft 365. Det kan ta upp till 24 timmar innan tillägget syns, och upp till 72 timmar innan en ändring har nått alla.',
          en: 'Microsoft 365 admin centre: <em>Settings › Integrated apps › Upload custom apps</em>, take <code>dist/manifest.xml</code> and choose who is to have the add-in. Custom functions need central deployment; a SharePoint catalogue will not do. Users need a mailbox in Exchange Online and a licence for Microsoft 365. It may take up to 24 hours until the add-in is seen, and up to 72 hours until a change has reached everybody.',
        },
        {
          sv: `<strong>Ny version</strong> (den här är ${escaped(version)}): byt filerna. Har manifestet eller funktionerna ändrats, ladda också upp det nya <code>manifest.xml</code> på samma app; det tas emot bara om dess version är högre än den förra. Den som har tillägget öppet får det nya nästa gång det öppnas. Gå tillbaka genom att lägga upp de förra filerna; manifestets version kan inte sänkas. Utvecklarnas eget manifest har ett annat id och heter <em>Årlig analys (utveckling)</em>; dela inte ut det.`,
          en: `<strong>A new version</strong> (this one is ${escaped(version)}): change the files. Where the manifest or the functions have changed, upload the new <code>manifest.xml</code> to the same app too; it is taken only if its version is higher than the last. Who has the add-in open gets the new one the next time that it is opened. Go back by putting up the files of before; the version of the manifest cannot be lowered. The developers’ own manifest has another id and is called <em>Årlig analys (utveckling)</em>; do not deploy that one.`,
        },
      ],
    ],
    [
      { sv: '4. Vilken Excel', en: '4. Which Excel' },
      [
        {
          sv: 'Microsoft 365 på Windows (version 2008 eller senare), Mac (16.40 eller senare) och webben. LTSC 2021 och LTSC 2024 har enligt Microsofts tabeller det som krävs (ExcelApi 1.14 och 1.17), men Microsofts sida om anpassade funktioner räknar volymlicensierad 2021 till dem som saknar dem: pröva där först. Excel på iPad har inte anpassade funktioner eller delad körning, så där erbjuds tillägget inte.',
          en: 'Microsoft 365 on Windows (version 2008 or later), Mac (16.40 or later) and the web. By Microsoft’s tables LTSC 2021 and LTSC 2024 have what it needs (ExcelApi 1.14 and 1.17), but Microsoft’s page on custom functions counts volume-licensed 2021 among those without: try it there first. Excel on iPad has neither custom functions nor the shared runtime, so the add-in is not offered there.',
        },
      ],
    ],
    [
      { sv: '5. Uppgifter och dataskydd', en: '5. Data and data protection' },
      [
        {
          sv: 'Arbetsboken läses i användarens Excel och skickas ingenstans. Inställningar och godtagna fynd (motivering, namn, datum) sparas i arbetsboken själv och följer med den; språk, senast skrivna namn och liknande val sparas i användarens webbläsare eller Excel. Servern får bara hämtningar av filer: dess logg innehåller adresser (IP) som en vanlig webbplats. Tillägget har ingen egen telemetri; office.js rapporterar användning till Microsoft enligt organisationens Microsoft 365-avtal. Behörigheten är <em>ReadWriteDocument</em>: den öppna arbetsboken, inget annat.',
          en: 'The workbook is read in the user’s Excel and sent nowhere. Settings and accepted findings (motivation, name, date) are kept in the workbook itself and go with it; language, the last name written and the like are kept in the user’s browser or Excel. The server gets nothing but requests for files: its log holds addresses (IP) like that of any site. The add-in has no telemetry of its own; office.js reports usage to Microsoft under the organisation’s Microsoft 365 agreement. The permission is <em>ReadWriteDocument</em>: the open workbook, nothing else.',
        },
      ],
    ],
  ];
}

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Filer', 'Content-Type', 'Cache-Control', 'Access-Control-Allow-Origin'],
  en: ['Files', 'Content-Type', 'Cache-Control', 'Access-Control-Allow-Origin'],
};

/** How each kind of file is to be served, as `check-deployment` asks for it. */
function servingTable(language: Language): string {
  const row = (cells: readonly string[], tag: 'td' | 'th'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const rows = SERVINGS.map(({ what, types, cache, shared }) =>
    row([what[language], types?.[0] ?? '–', CACHE_CONTROL[cache], shared ? '*' : '–'], 'td'),
  );
  return `<table>\n${[row(HEADINGS[language], 'th'), ...rows].join('\n')}\n</table>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
