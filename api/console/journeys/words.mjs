// The catalogue of the console, for whoever looks for its texts.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export async function wordsOf(language) {
  const source = readFileSync(new URL(`../src/words/${language}.ts`, import.meta.url), 'utf8');
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } };
  const script = ts.transpileModule(source, options).outputText;
  return (await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`)).default;
}
