import { forExcel } from './custom-function';
import { displayLanguage } from './display-language';
import { functions } from './functions';

for (const [id, definition] of Object.entries(functions)) {
  CustomFunctions.associate(id, forExcel(definition, displayLanguage));
}
