import type { Severity } from '../findings/finding';

/** How a marked cell looks. */
export interface MarkLook {
  readonly fill: string;
  /** Of the text and the frame. */
  readonly ink: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly frame: `${Excel.ConditionalRangeBorderLineStyle}`;
}

/** Dark ink on light fills, and more than colour: each severity has its own frame and letters too. */
export const LOOKS: Readonly<Record<Severity, MarkLook>> = {
  fel: { fill: '#FFD6D6', ink: '#5C0000', bold: true, italic: false, frame: 'Continuous' },
  varning: { fill: '#FFE8B8', ink: '#4A2E00', bold: false, italic: true, frame: 'Dash' },
  info: { fill: '#D9EBFF', ink: '#002B57', bold: false, italic: false, frame: 'Dot' },
};

export function applyLook({ fill, font, borders }: Excel.ConditionalRangeFormat, look: MarkLook): void {
  fill.color = look.fill;
  font.color = look.ink;
  font.bold = look.bold;
  font.italic = look.italic;
  for (const border of [borders.top, borders.right, borders.bottom, borders.left]) {
    border.style = look.frame;
    border.color = look.ink;
  }
}
