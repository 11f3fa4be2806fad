import { useId, type ReactNode } from 'react';
import type { Problem } from '../graph/problem';
import { Missing } from './states';

/** A titled part of a screen. A problem of it alone is said in it alone. */
export function Panel(props: { title: string; count?: ReactNode; actions?: ReactNode; problem?: Problem | null; className?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`panel ${props.className ?? ''}`} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{props.title}</h2>
        {props.count !== undefined && <span className="panel-count">{props.count}</span>}
        {props.actions && <div className="panel-actions">{props.actions}</div>}
      </header>
      {props.problem ? <Missing problem={props.problem} /> : props.children}
    </section>
  );
}
