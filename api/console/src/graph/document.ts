import type { TypedDocumentNode } from '@urql/core';

/** An operation as text, with the types of what it takes and what it answers. */
export type Document<Result, Variables> = TypedDocumentNode<Result, Variables extends Record<string, unknown> ? Variables : never>;
