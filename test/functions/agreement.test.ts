import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { documentation } from '../../src/functions/documentation/all';
import { functionTable } from '../../src/functions/documentation/function-table';
import { functions } from '../../src/functions/functions';
import { helpFiles } from '../../src/help/functions/help-files';
import { metadata } from '../../src/functions/metadata';
import { loadFunctions } from './excel';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** "antal_år" in Excel is antalAr in code. */
function inCode(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mark}/gu, '');
  return plain.replace(/_(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The names of the parameters that a function's code takes, as its source file has them. */
function signatureInCode(id: string): string[] {
  const file = `src/functions/${id.toLowerCase().replaceAll('_', '-')}.ts`;
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === id) {
      const run =
        node.initializer && ts.isCallExpression(node.initializer) ? node.initializer.arguments[1] : undefined;
      if (run && ts.isArrowFunction(run))
        names.push(...run.parameters.map((parameter) => parameter.name.getText()));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

describe('all that speaks of the functions agrees', () => {
  const ids = Object.keys(functions);

  test('implementations, registrations, metadata, documentation and signatures', async () => {
    const { registered } = await loadFunctions();
    expect([...registered.keys()]).toEqual(ids);
    expect(documentation.map(({ id }) => id)).toEqual(ids);
    for (const { functions: described } of Object.values(metadata)) {
      expect(described.map(({ id }) => id)).toEqual(ids);
      for (const { id, parameters } of described) {
        const declared = functions[id as keyof typeof functions].parameters;
        expect(
          parameters.map(({ name, dimensionality, optional = false }) => ({
            name,
            dimensionality,
            optional,
          })),
        ).toEqual(declared.map(({ name, dimensionality, optional }) => ({ name, dimensionality, optional })));
        expect(signatureInCode(id)).toEqual(parameters.map(({ name }) => inCode(name)));
      }
    }
  });

  test('the languages differ in nothing but what people read', () => {
    const bare = (language: keyof typeof metadata) =>
      metadata[language].functions.map(({ description, helpUrl, parameters, ...rest }) => ({
        ...rest,
        described: description.length > 0,
        helpUrl: helpUrl.replace('/help/en/', '/help/'),
        parameters: parameters.map(({ name, type, dimensionality, optional }) => [
          name,
          type,
          dimensionality,
          optional,
        ]),
      }));
    expect(bare('en')).toEqual(bare('sv'));
  });

  test('every help address has its page, in its language', () => {
    const pages = new Map(helpFiles().map(({ path: address, content }) => [address, content]));
    for (const [language, { functions: described }] of Object.entries(metadata)) {
      for (const { helpUrl, id } of described) {
        const content = pages.get(new URL(helpUrl).pathname.slice(1));
        expect(content).toContain(`<html lang="${language}">`);
        expect(content).toContain(`<h1>ARLIG.${id}</h1>`);
      }
    }
  });

  test('the README has the table that the metadata gives', () => {
    const [, table] = /<!-- functions:start -->([^]*)<!-- functions:end -->/.exec(read('README.md')) ?? [];
    expect(table?.trim()).toBe(functionTable());
  });
});
