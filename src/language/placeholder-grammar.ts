/**
 * The grammar of placeholders, over a clause in lower-case words without punctuation: a subject that is the answer
 * itself or left out, what is said of it (that it is missing, is to be made or is being made), and at most a
 * circumstance of that. A clause with anything more says something of its own.
 */

const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;
const maybe = (part: string): string => `(?:${part} )?`;
const then = (part: string): string => `(?: ${part})?`;
const whole = (...parts: readonly string[]): RegExp => new RegExp(`^${parts.join('')}$`);

/** A way for a whole clause to say that there is no answer. */
interface EmptyClause {
  /** One of these stands in every such clause: asked first, since most clauses hold none and the pattern is large. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

const clause = (needs: readonly string[], ...parts: readonly string[]): EmptyClause => ({
  needs,
  pattern: whole(...parts),
});

const NOT = oneOf('(?:ännu )?(?:ej|inte|icke)(?: (?:ännu|än|riktigt|helt|fullt))?');
const NOW =
  '(?:ännu|än|nu|tills vidare|idag|i dag|i nuläget|i dagsläget|för närvarande|för tillfället|just nu|i detta (?:läge|skede)|i skrivande stund|ännu i [a-zà-öø-ɏ]+)';

/** What a field of a card asks for. */
const FORM_NOUN = oneOf(
  '(?:effekt|projekt|process|verksamhets|mål|del)? ?mål(?:et|en|s|bild|bilden|sättning|sättningar)?',
  ...[
    'nytta',
    'nyttan',
    'nyttor',
    'nyttorna',
    'behovsbeskrivning(?:en)?',
    '[a-zà-öø-ɏ]*(?:plan|kalkyl)(?:en)?',
  ],
  ...[
    'projektbudget(?:en)?',
    '[a-zà-öø-ɏ]*nyckel(?:n)?',
    'kundgrupp(?:en|er)?',
    'mätetal(?:en)?',
    'mått(?:en|et)?',
  ],
  ...['underlag(?:et)?', 'beskrivning(?:en)?', 'bedömning(?:en)?', 'formulering(?:en)?'],
);
/** A word for the answer itself; what is told of it may as well be told of the insats ("Svar lämnas inom ett dygn"). */
const ANSWER_NOUN = oneOf(
  ...[
    'uppgift(?:en|er|erna)?',
    'information(?:en)?',
    'info',
    'text(?:en)?',
    'svar(?:et)?',
    'innehåll(?:et)?',
  ],
  ...['effekt(?:en|er|erna)?', 'behov(?:et|en)?', 'budget(?:en)?', 'belopp(?:et)?', 'kostnad(?:en|er|erna)?'],
  ...['finansiering(?:en)?', 'fördelning(?:en)?', 'datum', 'tider', 'tid', 'namn(?:et)?', 'beslut(?:et)?'],
);
const QUALITIES =
  '(?:(?:de|den|det|ett|en|några|något|egna|våra|projektets|insatsens|tydliga?|konkreta?|mätbara?|specifika?|formella?|slutliga?|exakta?|detaljerade?|särskilda?|uttalade?) )*';
const FORM_NOUNS = `${QUALITIES}${FORM_NOUN}(?:(?: och| samt)? ${QUALITIES}${FORM_NOUN})?`;
const NOUNS = `${QUALITIES}(?:${FORM_NOUN}|${ANSWER_NOUN})(?:(?: och| samt)? ${QUALITIES}(?:${FORM_NOUN}|${ANSWER_NOUN}))?`;
const PRONOUN = oneOf('detta', 'det', 'dessa', 'den', 'de', 'allt', 'här');
const SUBJECT = `(?:${PRONOUN}|${NOUNS})`;
const FORM_SUBJECT = `(?:${PRONOUN}|${FORM_NOUNS})`;

/** Where, when, by whom or with whom: opened by such a word, and short. */
const OPENER = oneOf(
  ...[
    'i',
    'under',
    'inom',
    'efter',
    'vid',
    'senare',
    'längre',
    'genom',
    'av',
    'med',
    'som',
    'kommande',
    'när',
    'inför',
  ],
  ...[
    'framöver',
    'in',
    'på',
    'den',
    'det',
    'en senare',
    'ett senare',
    'vidare',
    'muntligt(?:en)?',
    'tillsammans',
    'ihop',
    'innan',
    'snart',
    'snarast',
    'hösten',
    'våren',
  ],
  ...[
    'sommaren',
    'vintern',
    'nästa',
    'först',
    'så',
    'till',
    'inkom',
    'nu',
    'än',
    'ännu',
    'via',
    'hos',
    'mot',
    'löpande',
    'separat',
  ],
  ...[
    '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zà-öø-ɏ]*',
    'q[1-4]',
    'kvartal',
    '(?:19|20)\\d\\d',
  ],
);
const CIRCUMSTANCE = `(?:${OPENER}(?: [^ ]+){0,8})`;
/** After words that mean much else ("kommer i drift"): a time and nothing else. */
const LATER_TIME =
  '(?:senare|snart|snarast|framöver|inom kort|(?:efter|under|inför|när|så snart|först)(?: [^ ]+){1,6}|i (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|vår|höst|sommar)[a-zà-öø-ɏ]*(?: [^ ]+){0,2}|(?:hösten|våren)(?: [^ ]+)?|i (?:nästa|kommande|en senare|ett senare) [a-zà-öø-ɏ]+(?: av [a-zà-öø-ɏ]+)?|i (?:version|steg|etapp|fas) \\d{1,2}|att [a-zà-öø-ɏ]+)';

/** To make an answer, in the passive: "tas fram", "formuleras". */
const IS_MADE =
  '(?:(?:ifylls|tas|tages|arbetas|skickas|mejlas|mailas|utarbetas|definieras|formuleras|beskrivs|fastställs|specificeras|utreds|klargörs|klarläggs|bestäms|beslutas|kompletteras|anges|fylls|preciseras|redovisas|sätts|identifieras|konkretiseras|förtydligas|förankras|diskuteras|skrivs|meddelas|lämnas|läggs|planeras|avgörs|undersöks|sättas|läggas|skrivas|beskrivas|utredas|klargöras|avgöras|undersökas|hanteras|bestämmas|fastställas|fyllas|lämnas)(?: (?:fram|upp|in|till|ned|med))?)';
/** The same in the active: "ta fram", "formulera", "besluta om". */
const MAKE =
  '(?:(?:ta[rg]?|fylla|fyller|arbeta[r]?|formulera[r]?|definiera[r]?|beskriva?|beskriver|fastställe?r?|fastställa|specificera[r]?|utreda?|utreder|klargöra?|besluta[r]?|sätta?|sätter|ange[r]?|precisera[r]?|identifiera[r]?|skriva?|skriver|visa[r]?|utvisa[r]?|svara[r]?|återkomma|återkommer|komplettera[r]?|bestämma|bestämmer)(?: (?:fram|upp|in|i|om|på|med|tillbaka))?)';
const WILL =
  '(?:kommer(?: att)?|ska(?:ll)?|måste|bör|behöver|får|håller(?: vi)? på att|är på väg att|planeras(?: att)?|avses|ska nu|kan|kommer sedan att)';
const MAKER =
  '(?:vi|projektet|projektgruppen|styrgruppen|arbetsgruppen|förstudien|utredningen|upphandlingen|leverantören|kunden|kunderna|det|detta)';
const ALSO = '(?: och (?:därmed )?(?:även |också )?(?:effekt|projekt)? ?mål(?:en|et)?)?';

/** Made, as what is not: "framtaget", "satt", "formulerade"; any participle will do in so short a clause. */
const MADE =
  '(?:fram|in|upp|ut)?[a-zà-öø-ɏ]*(?:at|ad|ade|ats|att|da|dd|dda|tt|tta|satts|gjort|gjord|gjorda|gjorts|klart?|klara|klarlagt|färdigt?|färdiga|färd|känt|känd|kända|bestämt|bestämda?|tagits|taget|tagen|tagna|skrivet|skrivit|skrivna|givet|givits|givna|angivet|relevant|aktuellt?|aktuella|applicerbart?|tillämpligt?|fyllt|ställt|ställd|ställda|lagt|lagd|lagda|läggas|löst|lösta)';
const UNMADE =
  '(?:(?:formulera|beslutat?|definiera|identifiera|dokumentera|specificera|precisera)(?:de|ts|t|d)?|framtag(?:na|et|en|its)|tagits fram|satts(?: upp)?|fastställ(?:da?|ts)|beskriv(?:na|et|its?|en)|satta?|angiv(?:na|et|en|its)|bestäm(?:da?|ts)|klara?|klart)';
/** The same in the active: "tagit fram", "formulerat". */
const HAVE_MADE =
  '(?:(?:tagit|arbetat|fått|kommit|haft|skrivit|gjort)(?: (?:fram|in|med|tid))?|formulerat|beslutat(?: om)?|definierat|identifierat|satt(?: upp)?|fastställt|beskrivit|bestämt|börjat|påbörjat|kunnat|lyckats)';
/** What people cut short to save their time: "ej def.", "ej spec", "ej best.". */
const CUT_SHORT = [
  ...['formulerat', 'framtaget', 'beslutat', 'definierat', 'fastställt', 'beskrivet', 'specificerat'],
  ...['preciserat', 'bestämt', 'identifierat', 'dokumenterat', 'påbörjat', 'planerat', 'beräknat', 'utrett'],
].map(
  (word) =>
    `${word.slice(0, 3)}${[...word.slice(3, -1)].map((sign) => `(?:${sign}`).join('')}${')?'.repeat(word.length - 4)}`,
);
/** Who answers, where an answer speaks of itself. */
const WE = oneOf(
  'vi',
  'jag',
  'man',
  'projektet',
  'projektgruppen',
  'styrgruppen',
  'förvaltningen',
  'insatsen',
);

const WORK =
  '(?:arbete|arbetet|förstudien?|utredning|utredningen|framtagande|framtagandet|framtagning|dialog|diskussion|diskussioner|beredning|förankring|analys|planering|kartläggning)';
const IN_HAND =
  '(?:framtagande|framtagning|arbete|bearbetning|utredning|beredning|utveckling|uppbyggnad|utarbetande|formulering|diskussion|översyn|förankring|planering|behandling|konstruktion|produktion|uppdatering|komplettering)';

/** Marks that stand for nothing, and short ways to say so. */
export const MARKS = whole(
  oneOf(
    ...['n a', 'na', 'tb[dacs]', 'x{1,40}', 'todo', 'wip', 'i u', 'iu', 'u u', 'lorem ipsum(?: [^ ]+){0,40}'],
    ...[
      'to be (?:decided|defined|determined|announced|confirmed)',
      'see above',
      'not (?:available|applicable)',
    ],
    ...[
      'nej',
      'vet (?:ej|inte)',
      'okänt',
      'ospecificerat',
      'senare',
      'ej',
      'kommande',
      'tomt?',
      'none',
      'att göra',
    ],
    `(?:inget|inga|ingen|oklart|osäkert|okänt|obestämt)${then(NOW)}`,
  ),
);

/** Words without which `NOT` and "inga" say nothing. */
const DENIALS = ['ej', 'inte', 'icke'];
const NONES = ['inga', 'inget', 'ingen'];
/** The verbs of a clause are too many to be asked for. */
const ANY = [''];

const MISSING: readonly EmptyClause[] = [
  clause(['saknas'], maybe(SUBJECT), `saknas${then(NOW)}${then(CIRCUMSTANCE)}`),
  clause(DENIALS, maybe(SUBJECT), `(?:finns|föreligger) ${NOT}${then(NOW)}`),
  clause(
    [...DENIALS, ...NONES],
    `(?:det )?(?:finns|har|är) (?:ännu )?(?:inga|inget|ingen|ej några|inte (?:några|något|någon)) ${NOUNS}${then(UNMADE)}${then(oneOf(NOW, 'att redovisa'))}`,
  ),
  clause(
    NONES,
    `(?:inga|inget|ingen) ${NOUNS}${then('(?:är|har|finns)')}${then(NOW)}${then(UNMADE)}${then(CIRCUMSTANCE)}`,
  ),
  clause(
    DENIALS,
    maybe(`${SUBJECT}(?: (?:är|har|blev))?`),
    maybe('(?:är|har)'),
    `${NOT} ${maybe('blivit')}${MADE}${then(NOUNS)}${then(oneOf(NOW, CIRCUMSTANCE))}`,
  ),
  clause(NONES, `(?:det )?finns (?:inga|inget|ingen)`, then(NOW)),
  clause(['blank', 'tom'], maybe(SUBJECT), '(?:är|lämna[sdtr]|har lämnats) (?:blankt?|tomt?)', then(NOW)),
  clause(
    NONES,
    `(?:inget|inga|ingenting)${then(NOUNS)} att (?:rapportera|redovisa|ange|tillägga|säga|beskriva|skriva|notera)${then(NOW)}`,
  ),
  clause(['saknas'], `(?:det |här )?saknas ${FORM_NOUNS}${then(NOW)}`),
  clause(
    ['saknar', ...NONES],
    maybe(WE),
    `(?:saknar|har (?:ännu )?(?:inga|inget|ingen)) ${FORM_NOUNS}${then(NOW)}${then(UNMADE)}`,
  ),
  clause(
    [...DENIALS, ...NONES],
    `har (?:vi|projektet) ${oneOf('inte', 'ej', `inga ${FORM_NOUNS}`)}${then(NOW)}`,
  ),
  clause(DENIALS, maybe(WE), maybe('har'), `${NOT} hunn(?:it|its)(?: [^ ]+){0,6}`),
  clause(
    DENIALS,
    maybe(WE),
    maybe('har'),
    `${NOT} ${HAVE_MADE}${then('att')}${then(MAKE)}${then(NOUNS)}${then(oneOf(NOW, CIRCUMSTANCE))}`,
  ),
  clause(DENIALS, maybe(WE), `vet (?:ej|inte)${then(NOW)}`),
  clause(['ingen aning'], '(?:har )?ingen aning'),
  clause(DENIALS, maybe(SUBJECT), maybe('är'), `${NOT} ${oneOf(...CUT_SHORT)}`),
  // That there are goals says none of them.
  clause(
    ['finns'],
    oneOf(`(?:${FORM_NOUNS}|utkast) finns`, `(?:det )?finns (?:${FORM_NOUNS}|(?:ett )?utkast)`),
  ),
  clause(NONES, maybe(NOW), `(?:inget|inga|ingen) ${UNMADE}`, then(NOW)),
  clause(
    ['oklart', 'osäkert', 'vet '],
    `(?:det är )?(?:oklart|osäkert|vet (?:ej|inte)) (?:vad|vilka|vilken|vilket|om|när|hur)(?: [^ ]+){0,8}`,
  ),
  clause(
    [...DENIALS, 'omöjligt', 'svårt', 'tidigt'],
    `(?:det (?:är|går) )?(?:${NOT} möjligt|omöjligt|svårt|för tidigt) att (?:${MAKE}|säga|bedöma|uppskatta|beräkna|veta|mäta)${then(SUBJECT)}${then(oneOf(NOW, CIRCUMSTANCE))}`,
  ),
  clause(
    DENIALS,
    maybe(SUBJECT),
    `(?:kan|går) ${NOT} ${maybe('att')}[a-zà-öø-ɏ]+${then(oneOf(NOW, CIRCUMSTANCE))}`,
  ),
];

const COMING: readonly EmptyClause[] = [
  clause(
    ANY,
    maybe(FORM_SUBJECT),
    maybe(WILL),
    maybe('att'),
    maybe('(?:därefter|sedan|nu)'),
    IS_MADE,
    `${ALSO}${then(CIRCUMSTANCE)}`,
  ),
  clause(
    ['kommer'],
    maybe(oneOf(WE, FORM_SUBJECT)),
    maybe('(?:vi )?'),
    `(?:åter)?kommer${then(`(?:med|om|kring|i) (?:${NOUNS}|${PRONOUN}|frågan|ärendet)`)}${then(LATER_TIME)}`,
  ),
  clause(ANY, `${MAKER} `, maybe(WILL), maybe('att'), MAKE, ` ${NOUNS}${then(CIRCUMSTANCE)}`),
  clause(
    ['återkom', 'visa', 'avgör'],
    `${MAKER} ${maybe(WILL)}${maybe('att')}(?:återkomma|återkommer|visa[r]?|utvisa[r]?|avgöra|avgör)${then(CIRCUMSTANCE)}`,
  ),
  clause(
    ['återkomma'],
    maybe('(?:vi|jag)'),
    `(?:ber(?: om)?|får|ska|vill)(?: (?:att|vi|få)){0,3} återkomma(?: (?:till|om|med|kring))?${then(SUBJECT)}${then(CIRCUMSTANCE)}`,
  ),
  clause(
    ['kommer'],
    `(?:mera? |ytterligare )?(?:info|information|text|underlag|dokumentation|uppgifter|svar|besked|detaljer) kommer${then(LATER_TIME)}`,
  ),
  clause(
    ['visa', 'avgöra'],
    `(?:det )?${WILL} (?:vi )?(?:förstudien|utredningen|upphandlingen) (?:visa|utvisa|avgöra)`,
  ),
];

const IN_WORK: readonly EmptyClause[] = [
  clause(['under'], maybe(SUBJECT), maybe('är'), `under ${IN_HAND}${then(CIRCUMSTANCE)}`),
  clause(
    ['pågår', 'påbörjat', 'igång'],
    `${WORK}${then(`(?:med|av|kring|om|för)${then('att')}${then(MAKE)} ${NOUNS}`)} (?:pågår|är påbörjat|är igång)(?: (?!.*\\d)${CIRCUMSTANCE})?`,
  ),
  clause(
    ['jobba', 'arbeta', 'håller'],
    maybe(WE),
    `(?:jobba[rs]|arbeta[rs]|håller)(?: (?:nu|just nu|fortfarande|vidare))? (?:på|med)(?: ${oneOf('det', 'detta', 'den', 'saken', FORM_NOUNS, `att ${MAKE}${then(NOUNS)}`)})?${then(NOW)}`,
  ),
  clause(
    ['återstår', 'kvar'],
    maybe(SUBJECT),
    oneOf('återstår', 'kvarstår', 'kvar', '(?:är )?kvar att', '(?:återstår|kvarstår) att'),
    `(?: ${MAKE}${then(NOUNS)})${then(CIRCUMSTANCE)}`,
  ),
  // "Att ta fram en ny webbplats" is what is aimed at.
  clause(['att'], maybe(FORM_NOUNS), `att ${MAKE}${then(FORM_NOUNS)}${then(LATER_TIME)}`),
  clause(['återstår', 'kvarstår'], maybe(FORM_SUBJECT), `(?:återstår|kvarstår)${then(NOW)}`),
  clause(
    ['klar', 'färdig'],
    maybe(SUBJECT),
    `(?:snart|nästan|strax|inte riktigt|halv) ?(?:klart?|klara|färdigt?|färdiga)`,
  ),
  clause(['pågå'], `(?:pågår|pågående(?: ${WORK})?)`),
  clause(['på gång'], maybe(SUBJECT), maybe('är'), 'på gång'),
  clause(
    ['vänta', 'avvakta', 'bero', 'hänger'],
    maybe(SUBJECT),
    `(?:inväntar|avvaktar|väntar(?: in| på)?|beror på|är beroende av|beroende av|hänger på)(?: [^ ]+){1,6}`,
  ),
];

/** That say that the answer will come. */
export const PROMISES: readonly EmptyClause[] = [...COMING, ...IN_WORK];

export const PLACEHOLDER_CLAUSES: readonly EmptyClause[] = [...MISSING, ...PROMISES];

/** A clause that says only when, by whom or what is asked for: it neither answers nor fails to. */
export const ONLY_CIRCUMSTANCE = whole(oneOf(CIRCUMSTANCE, FORM_NOUNS));

/** The text opens by confessing that the content is missing, whatever else it goes on to tell. */
export const OPENING_CONFESSION = new RegExp(
  `^(?:det )?finns (?:ej|inte|inga|inget|ingen)(?: (?:ännu|än))?${then(NOUNS)} ${UNMADE}(?= |$)`,
);

/** Somewhere the text confesses it. */
export const CONFESSION = new RegExp(
  `(?:^| )(?:finns|har|är) (?:det )?(?:ännu )?(?:inga|inget|ingen|inte några|inte något|ej några) (?:effekt ?mål|projekt ?mål|mål|nyttor)(?:en|et)?(?: som (?:är|har))?(?: ännu)? ${UNMADE}(?= |$)`,
);
