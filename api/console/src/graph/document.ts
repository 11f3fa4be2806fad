import type { TypedDocumentNode } from '@urql/core';

/** An operation, with the types of what it takes and what it answers. */
export type Document<Result, Variables> = TypedDocumentNode<Result, Variables extends Record<string, unknown> ? Variables : never>;

/** An operation that the api knows by its hash: its text is never sent. */
export function known<Result, Variables>(hash: string): Document<Result, Variables> {
  const document = { kind: 'Document', definitions: [], documentId: `sha256:${hash}` };
  return document as unknown as Document<Result, Variables>;
}
