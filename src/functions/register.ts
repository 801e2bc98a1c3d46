import { displayLanguage, forExcel } from './for-excel';
import { functions } from './functions';

for (const [id, definition] of Object.entries(functions)) {
  CustomFunctions.associate(id, forExcel(definition, displayLanguage));
}
