/** The city's own submissions for 2024, which the page can open. */
export const samples = [
  { name: 'Demokrati och medborgarservice', file: 'arlig-analys-2024-demokrati-och-medborgarservice.xlsx' },
  { name: 'Inköp och upphandling', file: 'arlig-analys-2024-inkop-och-upphandling.xlsx' },
  { name: 'Intraservice', file: 'arlig-analys-2024-intraservice.xlsx' },
] as const;

/** What the older version of one of them is called. */
export const olderFile = (file: string): string => file.replace(/\.xlsx$/, '-aldre.xlsx');
