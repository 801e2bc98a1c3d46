import { templates } from '../recognise/choose-template';

export const hasTemplate = (year: number): boolean => templates.some((template) => template.year === year);

export function explainUnknownYear(year: number | string): string {
  const known = templates.map((template) => template.year).join(', ');
  return `Det finns ingen mall för året ”${year}”. Mallar finns för: ${known}.`;
}
