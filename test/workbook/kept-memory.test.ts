/** @jest-environment jsdom */
import fc from 'fast-check';
import { expectLinear } from '../builders/growth';
import { fromXml, MEMORY_NAMESPACE, speakable, toXml } from '../../src/workbook/kept-memory';

/** What a true XML parser finds; throws where the XML is not well-formed. */
function parse(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
  if (documentElement.getElementsByTagName('parsererror').length > 0) throw new Error(xml);
  return documentElement;
}

const json = fc.anything().map((value) => JSON.stringify(value) ?? 'null');
const texts = fc.string({ unit: 'binary' });

describe('toXml', () => {
  it('makes well-formed XML of our namespace that holds the text, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const element = parse(toXml(text));
        expect(element.namespaceURI).toBe(MEMORY_NAMESPACE);
        expect(element.textContent).toBe(speakable(text));
      }),
    );
  });

  it('keeps what JSON says', () => {
    fc.assert(
      fc.property(json, (text) => {
        expect(JSON.parse(fromXml(toXml(text)))).toEqual(JSON.parse(text));
      }),
    );
    expect(JSON.parse(fromXml(toXml('"\uFFFE\uD800"')))).toBe('\uFFFE\uD800');
  });
});

describe('fromXml', () => {
  it.each(['<minne', '<minne>', '</minne', '</minne>', '<![CDATA[', ']]>', '&#', '&', 'a', ' ', '\n'])(
    'takes no longer than its length asks for repeated %j',
    (piece) => {
      for (const [before, after] of [
        ['', ''],
        ['<minne>', '</minne>'],
        ['<minne>', ''],
        ['', '</minne>'],
      ]) {
        expectLinear((text) => fromXml(`${before}${text}${after}`), piece);
      }
    },
  );

  it('gives back the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fromXml(toXml(text))).toBe(speakable(text));
      }),
    );
  });

  it.each([
    ['<?xml version="1.0" encoding="UTF-8"?>\r\n<minne xmlns="x">{"a":1}</minne>\n', '{"a":1}'],
    ['<minne xmlns="x"><![CDATA[{"a":"<&amp;>"}]]></minne>', '{"a":"<&amp;>"}'],
    ['<minne>{&quot;a&quot;:&apos;&#x41;&#66;&#10;</minne>', '{"a":\'AB\n'],
    ['<minne>]]&gt;<![CDATA[1]]>&amp;lt;<![CDATA[2]]></minne >', ']]>1&lt;2'],
    ['<minne>&#1114112;&#x99999999;&#999999999999;</minne>', '&#1114112;&#x99999999;&#999999999999;'],
    ['<minne>{"a":1', ''],
    ['<minne>{"a":1</minne>mer', ''],
    ['<minne><![CDATA[1</minne>', '<![CDATA[1'],
    ['<minne><a/></minne>', '<a/>'],
    ['<minnen>1</minnen>', ''],
    ['<minne/>', ''],
    ['<annat>1</annat>', ''],
    ['<minne>&okänd; &none;</minne>', '&okänd; &none;'],
  ])('reads %s', (xml, text) => {
    expect(fromXml(xml)).toBe(text);
  });
});
