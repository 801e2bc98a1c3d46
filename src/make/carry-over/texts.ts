/** What is said of a workbook that was carried over. It is Swedish, as those who fill it in are. */
export const CARRIED = {
  sheet: 'Ej flyttat',
  lead: 'Det som stod i den äldre arbetsboken och inte fick någon plats i den här, cell för cell.',
  /** Digits without a space between thousands: the line is compared with what the command says. */
  count: (read: number, moved: number, left: number) =>
    `${read} celler lästa = ${moved} flyttade + ${left} på Ej flyttat.`,
  headers: ['Blad', 'Cell', 'Innehåll', 'Varför'],
  goal: 'Effektmål att redovisa:',
  noPlace: 'Har ingen plats i årets mall',
  noField: 'Fältet finns inte i årets kort',
  onlyProposed: 'Frågas bara om förslag',
  year: 'Ersatt av årets',
  sum: 'Räknas på nytt',
  twice: 'Något annat står redan på den platsen',
  awaitsUtfall: 'Väntar på utfall',
  olderYear: 'Gäller ett tidigare år',
  toldAnew: 'Redovisas på nytt varje år',
} as const;
