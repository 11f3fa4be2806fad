import type { OperationsQuery } from '../graph/documents';
import { Empty } from '../pieces/states';
import { useWords, wordFor } from '../words/useWords';

/** What came in and what became of it; a line that does not balance stands out. */
export function Ledger({ entries }: { entries: NonNullable<OperationsQuery['ledger']> }) {
  const { words, format } = useWords();
  if (entries.length === 0) {
    return <Empty title={words.ops.nothingYet} />;
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.ops.source}</th>
          <th scope="col">{words.ops.kind}</th>
          {[words.ops.received, words.ops.applied, words.ops.duplicate, words.ops.rejected].map((name) => (
            <th key={name} scope="col" className="end">
              {name}
            </th>
          ))}
          <th scope="col">{words.ops.balanced}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.source + entry.kind}>
            <th scope="row">{wordFor(words.source, entry.source)}</th>
            <td>{wordFor(words.ops.kinds, entry.kind)}</td>
            <td className="end">{format.number(entry.received)}</td>
            <td className="end">{format.number(entry.applied)}</td>
            <td className="end">{format.number(entry.duplicate)}</td>
            <td className={`end ${entry.rejected > 0 ? 'against' : ''}`}>{format.number(entry.rejected)}</td>
            <td>{entry.balanced ? <span className="chip good">{words.ops.yes}</span> : <span className="chip bad">{words.ops.no}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
