// The catalogue of the console, for whoever looks for its texts.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const OPTIONS = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } };

function addressOf(file) {
  const source = readFileSync(file, 'utf8');
  const script = ts.transpileModule(source, OPTIONS).outputText.replaceAll(/from '(\.[\w/.-]+)'/g, (_, other) => `from '${addressOf(new URL(`${other}.ts`, file))}'`);
  return `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
}

export async function wordsOf(language) {
  return (await import(addressOf(new URL(`../src/words/${language}.ts`, import.meta.url)))).default;
}
