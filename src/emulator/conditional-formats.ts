import type { Rectangle } from '../workbook/snapshot';
import { createObject, createPart, type Definition } from './client-object';
import { createCollection } from './collection';
import { remove, touch, type ConditionalFormat } from './extras';
import { OfficeError } from './office-error';
import { requireWritableSheet } from './protection';
import type { Request } from './request';
import { sheetName } from './sheet-ids';
import { NotEmulatedError } from './strict';
import type { Handle } from './strict-proxy';

/** Where conditional formats are looked for, or put. */
export interface FormatPlace {
  /** The sheet's id. */
  readonly sheet: string;
  readonly areas: readonly Rectangle[];
}

/** Areas of a sheet, such as the merged ones of a range. */
export interface Areas {
  readonly sheet: string;
  readonly areas: readonly Rectangle[];
}

const lookWriter =
  (name: string) =>
  (format: ConditionalFormat, value: unknown): void => {
    format.look.set(name, value);
  };

const fillDefinition: Definition<Excel.ConditionalRangeFill, ConditionalFormat> = {
  type: 'ConditionalRangeFill',
  values: {},
  writes: { color: lookWriter('fill') },
  members: () => ({}),
};

const fontDefinition: Definition<Excel.ConditionalRangeFont, ConditionalFormat> = {
  type: 'ConditionalRangeFont',
  values: {},
  writes: { color: lookWriter('color'), bold: lookWriter('bold'), italic: lookWriter('italic') },
  members: () => ({}),
};

const borderDefinition = (side: string): Definition<Excel.ConditionalRangeBorder, ConditionalFormat> => ({
  type: 'ConditionalRangeBorder',
  values: {},
  writes: { style: lookWriter(`${side} style`), color: lookWriter(`${side} color`) },
  members: () => ({}),
});

const bordersDefinition: Definition<Excel.ConditionalRangeBorderCollection, ConditionalFormat> = {
  type: 'ConditionalRangeBorderCollection',
  values: {},
  members: () => ({}),
  parts: (self) => ({
    top: createPart(self, borderDefinition('top')),
    right: createPart(self, borderDefinition('right')),
    bottom: createPart(self, borderDefinition('bottom')),
    left: createPart(self, borderDefinition('left')),
  }),
};

const formatDefinition: Definition<Excel.ConditionalRangeFormat, ConditionalFormat> = {
  type: 'ConditionalRangeFormat',
  values: {},
  members: () => ({}),
  parts: (self) => ({
    borders: createPart(self, bordersDefinition),
    fill: createPart(self, fillDefinition),
    font: createPart(self, fontDefinition),
  }),
};

const ruleDefinition: Definition<Excel.ConditionalFormatRule, ConditionalFormat> = {
  type: 'ConditionalFormatRule',
  values: {
    formula: ({ type, formula }) => {
      // One such format makes the whole batch fail (office-js issue 2180).
      if (type === 'Custom') return formula;
      throw new OfficeError(
        'InvalidOperation',
        `A format of type ${type} has no formula.`,
        'ConditionalFormatRule.formula',
      );
    },
  },
  writes: {
    formula: (format, formula) => {
      format.formula = formula;
    },
  },
  members: () => ({}),
};

const customDefinition: Definition<Excel.CustomConditionalFormat, ConditionalFormat> = {
  type: 'CustomConditionalFormat',
  values: {},
  members: () => ({}),
  parts: (self) => ({ rule: createPart(self, ruleDefinition), format: createPart(self, formatDefinition) }),
};

/** Ranges of a sheet as an object. They have conditional formats in turn, so the way to make them is handed in. */
type CreateRanges = (request: Request, find: () => Areas | null) => Excel.RangeAreas;

const definitionWith = (
  createRanges: CreateRanges,
): Definition<Excel.ConditionalFormat, ConditionalFormat> => ({
  type: 'ConditionalFormat',
  // The enum itself exists only in Office.js; its values are texts.
  values: { type: ({ type }) => type },
  members: (self) => ({
    getRanges: () =>
      createRanges(self.request, () => {
        const format = self.state();
        return format && { sheet: sheetName(self.request.grid, format.sheet), areas: format.areas };
      }),
    delete: () => {
      self.request.enqueue(() => {
        const format = self.state();
        if (format === null) return;
        requireWritableSheet(
          self.request,
          sheetName(self.request.grid, format.sheet),
          'ConditionalFormat.delete',
        );
        remove(self.request.grid.extras.conditionalFormats, format);
        self.request.grid.extras.changed();
      });
    },
  }),
  parts: (self) => ({ custom: createPart(self, customDefinition) }),
});

/** `range.conditionalFormats` and `areas.conditionalFormats`: those that touch the place, and the way to add one. */
export function createConditionalFormats(
  request: Request,
  place: () => FormatPlace | null,
  createRanges: CreateRanges,
): Handle<Excel.ConditionalFormatCollection> {
  const definition = definitionWith(createRanges);
  return createCollection<Excel.ConditionalFormatCollection, Excel.ConditionalFormat, ConditionalFormat>(
    request,
    'ConditionalFormatCollection',
    definition,
    () => {
      const wanted = place();
      return request.grid.extras.conditionalFormats.filter(
        ({ sheet, areas }) =>
          sheet === wanted?.sheet && areas.some((area) => wanted.areas.some((each) => touch(area, each))),
      );
    },
    {
      add: (type) => {
        if (type !== 'Custom') throw new NotEmulatedError(`A conditional format of type ${type}`);
        return createObject(request, definition, () => {
          const member = 'ConditionalFormatCollection.add';
          request.requireApi('1.6', member);
          const at = place();
          if (at === null) throw new OfficeError('ItemNotFound', 'There is no such place.', member);
          requireWritableSheet(request, sheetName(request.grid, at.sheet), member);
          const format: ConditionalFormat = {
            sheet: at.sheet,
            type,
            areas: at.areas,
            formula: '',
            look: new Map(),
          };
          request.grid.extras.conditionalFormats.push(format);
          request.grid.extras.changed();
          return format;
        }).proxy;
      },
    },
  );
}
