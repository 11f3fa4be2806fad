import type { OperationsQuery } from '../graph/documents';
import { useNow } from '../pieces/useNow';
import { useWords } from '../words/useWords';

const EVERY_MS = 5000;

/** What is in the graph and not yet elsewhere, and since when. */
export function Freshness({ backlog }: { backlog: NonNullable<OperationsQuery['backlog']> }) {
  const { words } = useWords();
  return (
    <dl className="facts">
      <Waiting name={words.ops.notIndexed} many={backlog.changes} oldest={backlog.oldestChange} />
      <Waiting name={words.ops.notTold} many={backlog.notices} oldest={backlog.oldestNotice} />
    </dl>
  );
}

function Waiting({ name, many, oldest }: { name: string; many: number; oldest: string | null }) {
  const { words, format } = useWords();
  const now = useNow(EVERY_MS);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {many === 0 ? <span className="chip good">{words.ops.upToDate}</span> : <strong>{format.number(many)}</strong>}
        {oldest !== null && <span className="muted"> · {words.ops.oldest(format.length(now - Date.parse(oldest)))}</span>}
      </dd>
    </>
  );
}
