import { CallError, tellCallError } from './read-files';
import type { Outcome } from './granska';

import { flytta } from './mall-flytta';
import { lar } from './mall-lar';
import { skapa } from './mall-skapa';

const USAGE = `Användning: npm run --silent mall -- lar FIL.xlsx --out MALL.json [--svar SVAR.json] [--ar ÅR]
            npm run --silent mall -- skapa --ar ÅR --out FIL.xlsx [--leverantor NAMN] [--mall MALL.json]
            npm run --silent mall -- flytta GAMMAL.xlsx --out NY.xlsx [--mall MALL.json] [--ar ÅR]

Mallar är dokument (JSON) som vem som helst kan läsa, rätta och dela.
lar      läser en arbetsbok, tom eller ifylld, och skriver mallen som den är gjord efter. Varje etikett får
         en föreslagen roll. Det som ingen känner igen står med "role": null: skriv rollen där, eller i
         --svar, och kör lar igen med samma --out; svaren behålls. Slutstatus 1 tills allt är besvarat.
  --svar SVAR.json    { "version": 1, "roles": { "<etikett>": "<roll>" } }
skapa    gör en ny arbetsbok efter en mall, för en leverantör eller neutral.
  --ar ÅR             året som analysen gäller
  --leverantor NAMN   vars tjänster tabellerna ska ha; utan den blir arbetsboken neutral
  --kort ANTAL        tomma kort för insatser i varje avsnitt (förval 3)
flytta   flyttar en äldre analys till årets mall. Den gamla filen rörs inte. Det som inte har någon plats
         står cell för cell på bladet Ej flyttat.
  --godkand NAMN      ett förslag som har godkänts och blir pågående insats; får anges flera gånger
  --mall MALL.json    mallen att göra arbetsboken efter; annars den för året, eller den närmast före
  --mallar MAPP       mallar som är kända utöver de inbyggda, nämnda i mappens index.json; annars de i
                      assets/mallar
  --out FIL           dit det skrivs; en fil som finns skrivs över bara med --force
  --help              den här texten

Slutstatus: 0 klart · 1 (lar) något är obesvarat · 2 en fil gick inte att läsa, eller fel i anropet.`;

type Part = (argv: readonly string[]) => Outcome | Promise<Outcome>;

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['lar', lar],
  ['skapa', skapa],
  ['flytta', flytta],
]);

/** The commands about templates. Never throws for what is wrong with a file or in the call. */
export async function mall([name = '', ...argv]: readonly string[]): Promise<Outcome> {
  if (['--help', '-h'].some((word) => word === name || argv.includes(word)))
    return { status: 0, stdout: `${USAGE}\n`, stderr: '' };
  try {
    const part = parts.get(name);
    if (part === undefined) {
      const what = name === '' ? 'Ingen del av kommandot angavs.' : `”${name}” finns inte.`;
      throw new CallError(`${what} Skriv lar, skapa eller flytta.\n\n${USAGE}`);
    }
    return await part(argv);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return { status: 2, stdout: '', stderr: tellCallError('mall', error) };
  }
}
