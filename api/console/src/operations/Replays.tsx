import type { OperationsQuery, ReplayState } from '../graph/documents';
import { Empty } from '../pieces/states';
import { useNow } from '../pieces/useNow';
import { useWords, wordFor } from '../words/useWords';

const TONE: Record<ReplayState, string> = { WAITING: '', RUNNING: 'accent', DONE: 'good', FAILED: 'bad' };

/** What was asked to be taken in again, and what became of it. */
export function Replays({ replays }: { replays: NonNullable<OperationsQuery['replays']> }) {
  const { words, format } = useWords();
  const now = useNow();
  if (replays.length === 0) {
    return <Empty title={words.ops.noReplays} />;
  }
  return (
    <ol className="rows">
      {replays.map((replay) => (
        <li key={replay.id}>
          <div className="row-head">
            <strong>{[replay.source && wordFor(words.source, replay.source), replay.code ?? words.all].filter(Boolean).join(' · ')}</strong>
            <span className={`chip ${TONE[replay.state]}`}>{words.replayState[replay.state]}</span>
            <span className="row-end muted small">{format.ago(replay.at, now)}</span>
          </div>
          <p className="muted small">{words.ops.became(replay.applied, replay.duplicate, replay.rejected + replay.textless)}</p>
        </li>
      ))}
    </ol>
  );
}
