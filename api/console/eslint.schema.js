// The rules that other people have for schemas, for ours: eslint --config console/eslint.schema.js src/main/resources/graphql, in api.
import graphql from '@graphql-eslint/eslint-plugin';

export default [
  {
    files: ['src/main/resources/graphql/*.graphqls'],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'src/main/resources/graphql/*.graphqls' } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // one line where one line will do, a block where it takes more
      '@graphql-eslint/description-style': 'off',
      // what is not a thing of its own, such as an amount or a reason, has no id
      '@graphql-eslint/strict-id-in-types': 'off',
      // short lists are lists, long ones are pages; a page may go forward only
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
];
