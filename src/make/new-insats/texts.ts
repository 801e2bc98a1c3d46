import type { Localized } from '../../language/localized';

export const MAKE_COLUMN: Localized = {
  sv: 'Infoga en tom kolumn där i Excel och försök igen.',
  en: 'Insert a blank column there in Excel and try again.',
};

export const PARTED: Localized = {
  sv: 'Raderna till den nya insatsen skulle dela det som står där. Flytta det till ett eget blad, eller kopiera insatsen för hand.',
  en: 'The rows of the new insats would part what stands there. Move it to a sheet of its own, or copy the insats by hand.',
};

export const SIDE_BY_SIDE: Localized = {
  sv: 'Insatserna står bredvid varandra. Kopiera den sista för hand till där den nya ska stå.',
  en: 'The insatser stand side by side. Copy the last one by hand to where the new one is to stand.',
};

export const NO_NAME: Localized = {
  sv: 'Tabellen har ingen kolumn för insatsens namn, så den nya raden går inte att känna igen. Lägg till kolumnen, eller skriv raden för hand.',
  en: 'The table has no column for the name of an insats, so the new row could not be recognised. Add the column, or write the row by hand.',
};
