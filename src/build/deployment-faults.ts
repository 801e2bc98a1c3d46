import type { Localized } from '../language/localized';

/** A few of many, and how many more. */
const some = (all: readonly string[], more: string): string =>
  all.slice(0, 3).join(', ') + (all.length > 3 ? ` ${more} ${String(all.length - 3)}` : '');

/** What may be wrong with a deployed address, each with what to do. */
export const faults = {
  notHttps: {
    sv: 'Adressen är inte https. Excel tar bara tillägg över https, med ett certifikat som datorerna litar på.',
    en: 'The address is not https. Excel takes add-ins over https only, with a certificate that the computers trust.',
  },
  addressElsewhere: (elsewhere: readonly string[], base: string): Localized => ({
    sv: `Leder utanför ${base}: ${some(elsewhere, 'och ytterligare')}. Bygg för den här adressen: npm run build -- --env baseUrl=${base}`,
    en: `Leads outside ${base}: ${some(elsewhere, 'and a further')}. Build for this address: npm run build -- --env baseUrl=${base}`,
  }),
  developmentId: {
    sv: 'Manifestet är utvecklingens, med ett eget id. Lägg upp det som npm run build skriver.',
    en: 'The manifest is that of development, with an id of its own. Put up the one that npm run build writes.',
  },
  versionsDiffer: (versions: readonly string[]): Localized => ({
    sv: `Filerna säger olika versioner (${versions.join(', ')}). Lägg upp alla filer ur samma bygge, och ladda upp manifestet på nytt i administrationscentret.`,
    en: `The files state different versions (${versions.join(', ')}). Put up all files of one build, and upload the manifest again in the admin centre.`,
  }),
  noList: {
    sv: 'Är ingen lista över byggets filer. Lägg upp filen som den är i dist/.',
    en: "Is no list of the build's files. Put the file up as it is in dist/.",
  },
  otherContent: {
    sv: 'Har ett annat innehåll än bygget i files.json. Lägg upp alla filer ur samma bygge, och låt ingen server ändra i dem.',
    en: 'Has another content than the build in files.json. Put up all files of one build, and let no server change them.',
  },
  noAnswer: (reason: string): Localized => ({
    sv: `Gick inte att läsa (${reason}).`,
    en: `Could not be read (${reason}).`,
  }),
  sentElsewhere: (address: string): Localized => ({
    sv: `Skickas vidare till ${address}. Filerna ska gå att läsa utan inloggning och utan omdirigering.`,
    en: `Is sent on to ${address}. The files must be readable without a sign-in and without redirection.`,
  }),
  missing: {
    sv: 'Saknas. Lägg upp alla filer ur dist/, med undermappar.',
    en: 'Is missing. Put up all files of dist/, with its folders.',
  },
  otherStatus: (status: number): Localized => ({
    sv: `Servern svarar med status ${String(status)}. Filen ska gå att läsa för alla som har Excel, utan inloggning.`,
    en: `The server answers with status ${String(status)}. The file must be readable to all who have Excel, without a sign-in.`,
  }),
  wrongType: (type: string, wanted: string): Localized => ({
    sv: `Content-Type är ${type || 'inte angiven'}, ska vara ${wanted}. Med nosniff läser webbläsaren annars inte filen.`,
    en: `Content-Type is ${type || 'not stated'}, must be ${wanted}. With nosniff a browser does not read the file otherwise.`,
  }),
  noNosniff: {
    sv: 'Skicka X-Content-Type-Options: nosniff.',
    en: 'Send X-Content-Type-Options: nosniff.',
  },
  notKept: (given: string | null, wanted: string): Localized => ({
    sv: `Cache-Control är ${given ?? 'inte angiven'}; namnet byts med innehållet, så skicka ${wanted}.`,
    en: `Cache-Control is ${given ?? 'not stated'}; the name changes with the content, so send ${wanted}.`,
  }),
  keptTooLong: (given: string | null, wanted: string): Localized => ({
    sv: `Cache-Control är ${given ?? 'inte angiven'}, ska vara ${wanted}. Namnet är detsamma i nästa version, som annars inte når fram.`,
    en: `Cache-Control is ${given ?? 'not stated'}, must be ${wanted}. The name stays in the next version, which otherwise does not arrive.`,
  }),
  notShared: (allowed: string | null): Localized => ({
    sv: `Access-Control-Allow-Origin är ${allowed ?? 'inte angiven'}, ska vara *. Excel på webben hämtar filen från sin egen adress, och visar annars inga funktioner.`,
    en: `Access-Control-Allow-Origin is ${allowed ?? 'not stated'}, must be *. Excel on the web fetches the file from its own address, and shows no functions otherwise.`,
  }),
  notFramed: (header: string): Localized => ({
    sv: `${header} hindrar Excel på webben att visa panelen i en ram. Ta bort det.`,
    en: `${header} keeps Excel on the web from showing the pane in a frame. Take it away.`,
  }),
  damagedPolicy: ({ sv, en }: Localized): Localized => ({
    sv: `Går inte att läsa som regler för granskningen, så inga av dem gäller: ${sv} Rätta filen, eller ta bort den.`,
    en: `Cannot be read as rules for the check, so that none hold: ${en} Mend the file, or take it away.`,
  }),
  missingTemplate: {
    sv: 'Saknas, fast templates/index.json nämner den. Lägg dit mallen, eller ta bort namnet.',
    en: 'Is missing, though templates/index.json names it. Put the template there, or take the name away.',
  },
  damagedTemplate: ({ sv, en }: Localized): Localized => ({
    sv: `Mallen används inte: ${sv}. Rätta filen, eller ta bort den ur templates/index.json.`,
    en: `The template is not used: ${en}. Mend the file, or take it out of templates/index.json.`,
  }),
  noPolicy: {
    sv: 'Skicka sidans Content-Security-Policy som huvud också; texten står i sidan.',
    en: 'Send the Content-Security-Policy of the page as a header too; the text is in the page.',
  },
  otherPolicy: {
    sv: 'Content-Security-Policy i huvudet skiljer sig från sidans. Båda gäller, så sidan kan sluta fungera. Skicka sidans egen, eller ingen.',
    en: "The Content-Security-Policy header differs from the page's. Both hold, so the page may stop working. Send the page's own, or none.",
  },
  noReferrerPolicy: {
    sv: 'Skicka Referrer-Policy: no-referrer.',
    en: 'Send Referrer-Policy: no-referrer.',
  },
} as const;
