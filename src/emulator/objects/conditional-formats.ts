import { remove, touch, type ConditionalFormat } from '../extras';
import { entity, type Entity, type Kind } from '../kind';
import { OfficeError } from '../office-error';
import type { AreasState } from './places';
import { requireWritableSheet } from './protection';

const lookWriter =
  (name: string) =>
  ({ look }: ConditionalFormat, value: unknown): void => {
    look.set(name, value);
  };

const fillKind: Kind<Excel.ConditionalRangeFill, ConditionalFormat> = {
  type: 'ConditionalRangeFill',
  reads: {
    color: ({ look }) => {
      const color = look.get('fill');
      return typeof color === 'string' ? color : '';
    },
  },
  writes: { color: lookWriter('fill') },
};

const fontKind: Kind<Excel.ConditionalRangeFont, ConditionalFormat> = {
  type: 'ConditionalRangeFont',
  writes: { color: lookWriter('color'), bold: lookWriter('bold'), italic: lookWriter('italic') },
};

const borderKind = (side: string): Kind<Excel.ConditionalRangeBorder, ConditionalFormat> => ({
  type: 'ConditionalRangeBorder',
  writes: { style: lookWriter(`${side} style`), color: lookWriter(`${side} color`) },
});

const [top, right, bottom, left] = [
  borderKind('top'),
  borderKind('right'),
  borderKind('bottom'),
  borderKind('left'),
];

const bordersKind: Kind<Excel.ConditionalRangeBorderCollection, ConditionalFormat> = {
  type: 'ConditionalRangeBorderCollection',
  gives: {
    top: (format) => entity(top, format),
    right: (format) => entity(right, format),
    bottom: (format) => entity(bottom, format),
    left: (format) => entity(left, format),
  },
};

const lookKind: Kind<Excel.ConditionalRangeFormat, ConditionalFormat> = {
  type: 'ConditionalRangeFormat',
  gives: {
    borders: (format) => entity(bordersKind, format),
    fill: (format) => entity(fillKind, format),
    font: (format) => entity(fontKind, format),
  },
};

const ruleKind: Kind<Excel.ConditionalFormatRule, ConditionalFormat> = {
  type: 'ConditionalFormatRule',
  reads: {
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
};

const customKind: Kind<Excel.CustomConditionalFormat, ConditionalFormat> = {
  type: 'CustomConditionalFormat',
  gives: {
    rule: (format) => entity(ruleKind, format),
    format: (format) => entity(lookKind, format),
  },
};

/** Ranges of a sheet as an object. They have conditional formats in turn, so the way to make them is handed in. */
type MakeAreas = (areas: AreasState) => Entity;

const formatKind = (makeAreas: MakeAreas): Kind<Excel.ConditionalFormat, ConditionalFormat> => ({
  type: 'ConditionalFormat',
  id: (format, session) => session.idOf(format),
  reads: { type: ({ type }) => type },
  does: {
    delete: (format, _given, session) => {
      requireWritableSheet(session, format.sheet, 'ConditionalFormat.delete');
      remove(session.grid.extras.conditionalFormats, format);
      session.grid.extras.changed();
    },
  },
  gives: {
    custom: (format) => entity(customKind, format),
    getRanges: ({ sheet, areas }) => makeAreas({ sheet, areas }),
  },
});

/** The conditional formats that touch a place, and the way to add one there. */
export function conditionalFormatsKind(
  makeAreas: MakeAreas,
): Kind<Excel.ConditionalFormatCollection, AreasState> {
  const kind = formatKind(makeAreas);
  return {
    type: 'ConditionalFormatCollection',
    items: (place, { grid }) =>
      grid.extras.conditionalFormats
        .filter(
          ({ sheet, areas }) =>
            sheet === place.sheet && areas.some((area) => place.areas.some((each) => touch(area, each))),
        )
        .map((format) => entity(kind, format)),
    gives: {
      add: ({ sheet, areas }, given, session) => {
        given.only(0, 'Custom');
        requireWritableSheet(session, sheet, 'ConditionalFormatCollection.add');
        const format: ConditionalFormat = { sheet, type: 'Custom', areas, formula: '', look: new Map() };
        session.grid.extras.conditionalFormats.push(format);
        session.grid.extras.changed();
        return entity(kind, format);
      },
    },
  };
}
