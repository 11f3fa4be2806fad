// Writes src/graph/documents.ts: the types of every operation in src/**/*.graphql, checked against the schema of the
// api, and for each operation the hash that the console sends instead of its text. Writes documents.json too: what the
// hashes stand for, which the api reads.
// node types.mjs [folder of the schema]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { Kind, buildSchema, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';

const here = dirname(fileURLToPath(import.meta.url));

function below(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

// what a field costs to whom is the server's business; a directive it declares itself need not be known here
const graphqls = process.argv[2] ?? join(here, '../src/main/resources/graphql');
const schema = buildSchema(below(graphqls, '.graphqls').join('\n'), {
  assumeValidSDL: true,
});
const written = parse(below(join(here, 'src'), '.graphql').join('\n'));
const problems = validate(schema, written);
if (problems.length > 0) {
  console.error(problems.map((problem) => problem.message).join('\n'));
  process.exit(1);
}

const fragments = new Map(written.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((f) => [f.name.value, f]));
const operations = written.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);

function spreads(node, found = new Set()) {
  visit(node, {
    FragmentSpread({ name }) {
      if (!found.has(name.value)) {
        found.add(name.value);
        spreads(fragments.get(name.value), found);
      }
    },
  });
  return found;
}

// __typename tells the cache what an answer is made of
function named(document) {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const has = node.selections.some((s) => s.kind === Kind.FIELD && s.name.value === '__typename');
      if (has || parent.kind === Kind.OPERATION_DEFINITION) {
        return undefined;
      }
      const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
      return { ...node, selections: [...node.selections, typename] };
    },
  });
}

const types = await codegen({
  schema: parse('type Query { _: Boolean }'),
  schemaAst: schema,
  documents: [{ document: written }],
  filename: 'documents.ts',
  plugins: [{ types: {} }],
  pluginMap: { types: operationTypes },
  config: {
    enumsAsTypes: true,
    skipTypename: true,
    useTypeImports: true,
    inlineFragmentTypes: 'combine',
    scalars: { ID: 'string', DateTime: 'string', Date: 'string', Long: 'number' },
  },
});

const registry = {};
const documents = operations.map((operation) => {
  const parts = [operation, ...[...spreads(operation)].sort().map((name) => fragments.get(name))];
  const text = stripIgnoredCharacters(print(named({ kind: Kind.DOCUMENT, definitions: parts })));
  const hash = createHash('sha256').update(text).digest('hex');
  registry[hash] = text;
  const name = operation.name.value;
  const kind = operation.operation[0].toUpperCase() + operation.operation.slice(1);
  const type = name.endsWith(kind) ? name : name + kind;
  return `export const ${name} = known<${type}, ${type}Variables>('${hash}');`;
});

mkdirSync(join(here, 'src/graph'), { recursive: true });
writeFileSync(
  join(here, 'src/graph/documents.ts'),
  ['// made by types.mjs', "import { known } from './document';", types, ...documents, ''].join('\n'),
);
writeFileSync(join(here, 'documents.json'), JSON.stringify(registry, null, 1) + '\n');
console.log(`${documents.length} operations`);
