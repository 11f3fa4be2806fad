import type { OperationsQuery } from '../graph/documents';
import { Empty } from '../pieces/states';
import { useWords, wordFor } from '../words/useWords';

/** The newest records that were kept aside, each with where it stood; never with what it says. */
export function Rejects({ rejects }: { rejects: NonNullable<OperationsQuery['rejects']> }) {
  const { words, format } = useWords();
  if (rejects.length === 0) {
    return <Empty title={words.ops.noRejects} />;
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.ops.when}</th>
          <th scope="col">{words.ops.source}</th>
          <th scope="col">{words.ops.where}</th>
          <th scope="col">{words.ops.code}</th>
          <th scope="col">{words.ops.reason}</th>
        </tr>
      </thead>
      <tbody>
        {rejects.map((reject) => (
          <tr key={reject.id}>
            <td className="number">{format.moment(reject.at)}</td>
            <td>{`${wordFor(words.source, reject.source)} · ${wordFor(words.ops.kinds, reject.kind)}`}</td>
            <td>{`${reject.lane} : ${reject.position}`}</td>
            <td>{[reject.code, reject.field].filter(Boolean).join(' · ')}</td>
            <td>{reject.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
