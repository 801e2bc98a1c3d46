import { join } from 'node:path';
import ts from 'typescript';

/** A place in the product's source where it uses a member of Office.js. */
export interface OfficeUse {
  /** "Range.getMergedAreasOrNullObject"; of a load option the class that it loads. */
  readonly member: string;
  readonly namespace: 'Excel' | 'Office' | 'OfficeExtension';
  /** What the typings say that it came with, e.g. { name: 'ExcelApi', version: '1.13' }; null where they do not say. */
  readonly set: { readonly name: string; readonly version: string } | null;
  /** Whether the member belongs to an object of Excel's, rather than to plain data or an enumeration. */
  readonly isOfClass: boolean;
  /** Whether Excel is asked for it; else it is told with what was asked for. */
  readonly isAsked: boolean;
  /** Whether its class came with the same set: who has such an object has asked for it by another member. */
  readonly cameWithClass: boolean;
  /** "src/excel/read/blocks.ts:120" */
  readonly where: string;
  /** The highest requirement set that the code there, or all that leads there in its file, has asked for. */
  readonly guardedBy: string | null;
  /** Whether the code there asks whether the object has the member. */
  readonly isAskedFor: boolean;
}

const ROOT = join(__dirname, '../..');
const TYPINGS = '/@types/office-js/';

/**
 * Every use of Office.js in src/excel and src/functions, as the type checker knows it.
 * Wrong on: paths in texts ("areas/rowIndex"), which no typing knows.
 */
export function officeUses(): readonly OfficeUse[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  if (config === undefined) throw new Error('tsconfig.json cannot be read.');
  const files = config.fileNames.filter((file) => /\/src\/(excel|functions)\//.test(file));
  const program = ts.createProgram(files, config.options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source === undefined ? [] : usesIn(source, checker);
  });
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly OfficeUse[] {
  const uses: OfficeUse[] = [];
  const note = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const known = describeDeclaration(declaration);
      if (known === null) continue;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const name = known.member.slice(known.member.indexOf('.') + 1);
      uses.push({
        ...known,
        where: `${source.fileName.slice(ROOT.length + 1)}:${String(line + 1)}`,
        guardedBy: guardOf(node, source),
        isAskedFor: textOf(functionAround(node)).includes(`'${name}' in `),
      });
      return;
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node, checker.getSymbolAtLocation(node.name));
    if (ts.isObjectBindingPattern(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const element of node.elements) {
        const name = element.propertyName ?? element.name;
        if (ts.isIdentifier(name)) note(element, type.getProperty(name.text));
      }
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties) {
        if (property.name && ts.isIdentifier(property.name)) {
          note(property, type && checker.getPropertyOfType(type, property.name.text));
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

const SET = /\[\s*Api set: (\w*) ([\d.]+)/;
const LOAD_OPTIONS = /^(\w+?)(Collection)?LoadOptions$/;

type Described = Omit<OfficeUse, 'where' | 'guardedBy' | 'isAskedFor'>;

/** A member of the typings of Office.js; null of anything else. */
function describeDeclaration(declaration: ts.Declaration): Described | null {
  const namespace = namespaceOf(declaration);
  if (namespace === null || !declaration.getSourceFile().fileName.includes(TYPINGS)) return null;
  const { parent } = declaration;
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? '';
  if (ts.isFunctionDeclaration(declaration)) {
    const set = setIn(declaration);
    const plain = { isOfClass: false, isAsked: false, cameWithClass: false };
    return { namespace, member: `${namespace}.${name}`, set, ...plain };
  }
  const isMember = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent);
  return isMember ? { namespace, ...describeMember(parent, name, setIn(declaration)) } : null;
}

/** Load options of cells are plain data, for all that they are called. */
const PLAIN_OPTIONS = 'CellPropertiesLoadOptions';

function describeMember(
  owner: ts.ClassDeclaration | ts.InterfaceDeclaration,
  name: string,
  own: OfficeUse['set'],
): Omit<Described, 'namespace'> {
  const called = owner.name === undefined ? '' : owner.name.text;
  const loaded = called === PLAIN_OPTIONS ? undefined : LOAD_OPTIONS.exec(called)?.[1];
  const ofOwner = setIn(owner);
  const set = own ?? ofOwner;
  const isOfClass = loaded !== undefined || ts.isClassDeclaration(owner);
  return {
    member: `${loaded ?? called}.${name}`,
    set,
    isOfClass,
    isAsked: isOfClass || called === PLAIN_OPTIONS,
    cameWithClass: ts.isClassDeclaration(owner) && set?.version === ofOwner?.version,
  };
}

function setIn(declaration: ts.Node): OfficeUse['set'] {
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((each) => each.getText())
    .join('\n');
  const [, name = '', version = ''] = SET.exec(comment) ?? [];
  return name === '' ? null : { name, version };
}

function namespaceOf(node: ts.Node): OfficeUse['namespace'] | null {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (!ts.isModuleDeclaration(at)) continue;
    const { text } = at.name;
    if (text === 'Excel' || text === 'Office' || text === 'OfficeExtension') return text;
  }
  return null;
}

const GUARD = /\b(?:supports|requireSupport)\('([\d.]+)'\)/g;

/** What the function around asks for, or every function of the file that leads to it. */
function guardOf(
  node: ts.Node,
  source: ts.SourceFile,
  seen: ReadonlySet<ts.Node> = new Set(),
): string | null {
  const around = functionAround(node);
  if (around === null || seen.has(around)) return null;
  const own = [...textOf(around).matchAll(GUARD)].map(([, version = '']) => version);
  if (own.length > 0) return own.sort(byVersion).at(-1) ?? null;
  const name = nameOf(around);
  if (name === null) return null;
  const callers = identifiers(source, name).filter((each) => functionAround(each) !== around);
  const guards = callers
    .filter((each) => !ts.isImportSpecifier(each.parent))
    .map((each) => guardOf(each, source, new Set([...seen, around])));
  return guards.length > 0 && guards.every((each) => each !== null)
    ? (guards.sort(byVersion)[0] ?? null)
    : null;
}

/** The declaration at the top of the file in which a node stands, if it is one of a function. */
function functionAround(node: ts.Node): ts.Node | null {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isSourceFile(at.parent)) return ts.isImportDeclaration(at) ? null : at;
  }
  return null;
}

function nameOf(statement: ts.Node): string | null {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? null;
  if (!ts.isVariableStatement(statement)) return null;
  const [declaration] = statement.declarationList.declarations;
  return declaration && ts.isIdentifier(declaration.name) ? declaration.name.text : null;
}

function identifiers(source: ts.SourceFile, name: string): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const textOf = (node: ts.Node | null): string => node?.getText() ?? '';

/** "1.9" before "1.13"; null first. */
export const byVersion = (one: string | null, other: string | null): number =>
  (one ?? '0').localeCompare(other ?? '0', 'en', { numeric: true });
