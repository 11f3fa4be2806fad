import { useState, type SyntheticEvent } from 'react';
import { useClient } from 'urql';
import { CustomerOfKey, type CustomerKey } from '../graph/documents';
import { problemOf, type Problem } from '../graph/problem';
import { Failed } from '../pieces/states';
import { useWords } from '../words/useWords';

type KeyKind = 'msisdn' | 'email' | 'idNumber' | 'account' | 'card' | 'id';

const KINDS: KeyKind[] = ['msisdn', 'email', 'idNumber', 'account', 'card', 'id'];

/** The way in while the index is away: the graph knows every exact key. */
export function ByKey({ typed, onOpen }: { typed: string; onOpen: (id: string) => void }) {
  const { words } = useWords();
  const client = useClient();
  const [kind, setKind] = useState<KeyKind>(typed.includes('@') ? 'email' : 'msisdn');
  const [problem, setProblem] = useState<Problem | null>(null);

  async function open(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const by = { [kind]: typed.trim() } as CustomerKey;
    const { data, error } = await client.query(CustomerOfKey, { by }, { requestPolicy: 'network-only' });
    if (data?.customer) {
      onOpen(data.customer.id);
    } else {
      setProblem(error ? problemOf(error) : 'notFound');
    }
  }

  return (
    <form className="by-key" onSubmit={(event) => void open(event)}>
      <label>
        <span>{words.search.keyKind}</span>
        <select value={kind} onChange={(event) => setKind(event.target.value as KeyKind)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.key[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button primary">
        {words.search.byKey}
      </button>
      {problem && <Failed problem={problem} />}
    </form>
  );
}
