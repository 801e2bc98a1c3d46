/** A customer of the suppliers. The key figure is invented: employees, or a share in Stadshus AB's key. */
export interface Customer {
  readonly name: string;
  readonly group: 'INK' | 'förvaltning' | 'bolag';
  readonly keyFigure: number;
}

const forvaltningar = [
  ['Förskoleförvaltningen', 9400],
  ['Grundskoleförvaltningen', 11200],
  ['Utbildningsförvaltningen', 3300],
  ['Äldre samt vård- och omsorgsförvaltningen', 9900],
  ['Förvaltningen för funktionsstöd', 5900],
  ['Socialförvaltningen Nordost', 1100],
  ['Socialförvaltningen Centrum', 1200],
  ['Socialförvaltningen Sydväst', 1000],
  ['Socialförvaltningen Hisingen', 1300],
  ['Arbetsmarknad och vuxenutbildning', 700],
  ['Kulturförvaltningen', 1000],
  ['Idrotts- och föreningsförvaltningen', 650],
  ['Kretslopp och vatten', 800],
  ['Miljöförvaltningen', 280],
  ['Stadsmiljöförvaltningen', 900],
  ['Stadsfastighetsförvaltningen', 450],
  ['Stadsledningskontoret', 350],
] as const;

const bolag = [
  ['Göteborg Energi AB', 16],
  ['Förvaltnings AB Framtiden', 22],
  ['Higab AB', 8],
  ['Göteborgs Hamn AB', 10],
  ['Liseberg AB', 14],
  ['Göteborgs Spårvägar AB', 15],
  ['Got Event AB', 5],
  ['Göteborg & Co AB', 4],
  ['Business Region Göteborg AB', 4],
  ['Försäkrings AB Göta Lejon', 2],
] as const;

export const customers: readonly Customer[] = [
  { name: 'Inköp och upphandling', group: 'INK', keyFigure: 1 },
  ...forvaltningar.map(([name, keyFigure]) => ({ name, group: 'förvaltning', keyFigure }) as const),
  ...bolag.map(([name, keyFigure]) => ({ name, group: 'bolag', keyFigure }) as const),
];
