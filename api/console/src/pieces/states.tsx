import type { ReactNode } from 'react';
import type { CombinedError } from '@urql/core';
import { adviceOf, type Problem } from '../graph/problem';
import { useWords } from '../words/useWords';

/** Grey lines where something will be. */
export function Loading({ lines = 3 }: { lines?: number }) {
  const { words } = useWords();
  return (
    <div className="loading" role="status">
      <span className="unseen">{words.state.loading}</span>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** There is nothing, and that is right. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** What went wrong, what it means, and what to do. */
export function Failed({ problem, error, again }: { problem: Problem; error?: CombinedError | undefined; again?: () => void }) {
  const { words } = useWords();
  const [title, text] = words.problem[problem];
  const advice = error && adviceOf(error);
  return (
    <div className="failed" role="alert">
      <p className="failed-title">{title}</p>
      <p>{text}</p>
      {advice && <p className="muted">{advice}</p>}
      {again && (
        <button type="button" className="button" onClick={again}>
          {words.state.again}
        </button>
      )}
    </div>
  );
}

/** One line: news do not arrive; they are made up for when the line is back. */
export function NotLive() {
  const { words } = useWords();
  return (
    <p className="missing" role="status">
      {words.state.notLive}
    </p>
  );
}

/** One line: a part is missing, the rest is right. */
export function Missing({ problem }: { problem: Problem }) {
  const { words } = useWords();
  return (
    <p className="missing" role="status">
      {problem === 'forbidden' ? words.state.masked : words.problem[problem][0]}
    </p>
  );
}
