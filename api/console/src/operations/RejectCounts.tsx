import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { ReplayRejects, type OperationsQuery } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Empty, Failed } from '../pieces/states';
import { useIs } from '../session/useUser';
import { useWords, wordFor } from '../words/useWords';

type Counts = NonNullable<OperationsQuery['rejectCounts']>;

/** Rejects by what is wrong with them, each to be taken in again once that is mended. */
export function RejectCounts({ counts, onAsked }: { counts: Counts; onAsked: () => void }) {
  const { words } = useWords();
  if (counts.length === 0) {
    return <Empty title={words.ops.noRejects} />;
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.ops.source}</th>
          <th scope="col">{words.ops.kind}</th>
          <th scope="col">{words.ops.code}</th>
          <th scope="col">{words.ops.oldestReject}</th>
          <th scope="col" className="end">
            {words.ops.rejects}
          </th>
          <th scope="col">
            <span className="unseen">{words.ops.replays}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <OneCount key={[count.source, count.kind, count.code, count.field].join()} count={count} onAsked={onAsked} />
        ))}
      </tbody>
    </table>
  );
}

function OneCount({ count, onAsked }: { count: Counts[number]; onAsked: () => void }) {
  const { words, format } = useWords();
  const code = [count.code, count.field].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">{wordFor(words.source, count.source)}</th>
      <td>{wordFor(words.ops.kinds, count.kind)}</td>
      <td>{code}</td>
      <td className="number">{format.moment(count.oldest)}</td>
      <td className="end against">{format.number(count.rejects)}</td>
      <td>
        <Again count={count} label={`${words.ops.takeIn}: ${wordFor(words.source, count.source)}, ${code}`} onAsked={onAsked} />
      </td>
    </tr>
  );
}

function Again({ count, label, onAsked }: { count: Counts[number]; label: string; onAsked: () => void }) {
  const { words } = useWords();
  const client = useClient();
  const mayReplay = useIs('admin');
  const isNameless = count.code === 'MISSING_SOURCE';
  const [id, setId] = useState(() => crypto.randomUUID());
  const [given, setGiven] = useState('');
  const [error, setError] = useState<CombinedError | null>(null);
  if (!mayReplay) {
    return null;
  }
  if (count.replayable === 0) {
    return <span className="muted small">{words.ops.sendAgain}</span>;
  }

  async function ask(): Promise<void> {
    const { source, kind, code } = count;
    const answer = await client.mutation(ReplayRejects, { id, source, kind, code, givenSource: isNameless ? given.trim() : null });
    setError(answer.error ?? null);
    if (answer.data?.replayRejects) {
      setId(crypto.randomUUID());
      onAsked();
    }
  }

  return (
    <form
      className="ops-again"
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      {isNameless && <input required aria-label={words.ops.givenSource} placeholder={words.ops.givenSource} value={given} onChange={(event) => setGiven(event.target.value)} />}
      <button type="submit" className="button small" aria-label={label}>
        {words.ops.takeIn}
      </button>
      {error && <Failed problem={problemOf(error)} error={error} />}
    </form>
  );
}
