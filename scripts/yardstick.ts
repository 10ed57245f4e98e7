/**
 * Measures `src` as STYLE measures its models, and prints a table: lines of files and of functions, comments, casts,
 * and exports and properties without a sentence. Import cycles and arrows are a check of their own (`depcruise`).
 */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

interface Figures {
  fileLines: number[];
  functionLines: number[];
  commentLines: number;
  casts: string[];
  undocumented: string[];
}

const figures: Figures = {
  fileLines: [],
  functionLines: [],
  commentLines: 0,
  casts: [],
  undocumented: [],
};

/** Generated files and declarations of the tools are nobody's style. */
const files = readdirSync('src', { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => `src/${file}`);
for (const file of files) measure(file);
print();

function measure(file: string): void {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  figures.fileLines.push(source.getLineStarts().length - 1);
  figures.commentLines += commentLinesOf(source).size;
  const visit = (node: ts.Node): void => {
    const place = `${file}:${lineOf(source, node.getStart()) + 1}`;
    if (isFunctionWithBody(node)) {
      figures.functionLines.push(lineOf(source, node.end) - lineOf(source, node.getStart()) + 1);
    }
    if (ts.isAsExpression(node) && node.type.getText() !== 'const') figures.casts.push(place);
    if (needsSentence(node) && !ts.getJSDocCommentsAndTags(node).length) {
      figures.undocumented.push(place);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line;
}

function isFunctionWithBody(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** What other files and hosts see: exported declarations, but not what only passes on another file's. */
function needsSentence(node: ts.Node): boolean {
  if (ts.isVariableDeclaration(node)) return false; // its statement is asked
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function commentLinesOf(source: ts.SourceFile): Set<number> {
  const lines = new Set<number>();
  const add = ({ pos, end }: ts.TextRange): void => {
    for (let line = lineOf(source, pos); line <= lineOf(source, end); line++) lines.add(line);
  };
  const visit = (node: ts.Node): void => {
    ts.getLeadingCommentRanges(source.text, node.pos)?.forEach(add);
    ts.getTrailingCommentRanges(source.text, node.end)?.forEach(add);
    if (ts.isTemplateLiteralToken(node)) styleComments(node, source).forEach(add);
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return lines;
}

/** The comments in a text that is CSS. */
function styleComments(node: ts.TemplateLiteralToken, source: ts.SourceFile): ts.TextRange[] {
  const begin = node.getStart(source);
  const found = node.getText(source).matchAll(/\/\*[^]*?\*\//g);
  return [...found].map(({ index, 0: text }) => ({
    pos: begin + index,
    end: begin + index + text.length,
  }));
}

function print(): void {
  const { fileLines, functionLines, casts, undocumented } = figures;
  const lines = fileLines.reduce((sum, count) => sum + count, 0);
  const comments = (figures.commentLines / lines) * 100;
  row('lines of a file, median', quantile(fileLines, 0.5), '60 at most');
  row('lines of a file, most', quantile(fileLines, 1), '250 at most');
  row('lines of a function, median', quantile(functionLines, 0.5), '6');
  row('lines of a function, nine in ten at most', quantile(functionLines, 0.9), '15 at most');
  row('lines of a function, most', quantile(functionLines, 1), '45 at most');
  row('lines with a comment, in 100', comments.toFixed(1), '15 to 30');
  row('casts (`as`)', casts.length, '15 at most');
  row('exports without a sentence', undocumented.length, '0');
  row('files and lines', `${files.length}, ${lines}`, '');
  for (const place of [...casts, ...undocumented]) process.stdout.write(`  ${place}\n`);
}

function row(title: string, value: number | string, wanted: string): void {
  process.stdout.write(
    `${String(value).padStart(10)}  ${title}${wanted && ` (wanted: ${wanted})`}\n`,
  );
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
