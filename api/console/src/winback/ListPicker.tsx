import { useState, type SyntheticEvent } from 'react';
import { useClient } from 'urql';
import { CustomerOfKey } from '../graph/documents';
import { problemOf, type Problem } from '../graph/problem';
import { Failed } from '../pieces/states';
import { keyOf } from '../till/keyOf';
import { useWords } from '../words/useWords';
import { MOST_CUSTOMERS, pasted } from './whom';

/** Each is a question of its own. */
const MOST_KEYS = 100;
const AT_ONCE = 5;

/** A list from elsewhere: ids are taken as they are, numbers and e-mails are looked up. */
export function ListPicker({ onPick }: { onPick: (customers: string[]) => void }) {
  const { words } = useWords();
  const client = useClient();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [missed, setMissed] = useState<string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { ids, keys, unread } = pasted(text);
  const count = ids.length + keys.length;
  const tooMany = count > MOST_CUSTOMERS || keys.length > MOST_KEYS;

  async function pick(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    const found = new Set(ids);
    const nobody: string[] = [];
    let failed: Problem | null = null;
    for (let from = 0; from < keys.length && failed === null; from += AT_ONCE) {
      const some = keys.slice(from, from + AT_ONCE);
      const answers = await Promise.all(some.map((key) => client.query(CustomerOfKey, { by: keyOf(key) }, { requestPolicy: 'network-only' })));
      for (const [i, { data, error }] of answers.entries()) {
        const trouble = error ? problemOf(error) : null;
        if (data?.customer) {
          found.add(data.customer.id);
        } else if (trouble === null || trouble === 'notFound' || trouble === 'ambiguous' || trouble === 'invalid') {
          nobody.push(some[i] ?? '');
        } else {
          failed = trouble;
        }
      }
    }
    setBusy(false);
    setMissed(nobody);
    setProblem(failed);
    if (failed === null && found.size > 0 && (nobody.length === 0 || missed.length > 0)) {
      onPick([...found]);
    }
  }

  return (
    <form className="winback-list" onSubmit={(event) => void pick(event)}>
      <label className="field">
        <span>{words.winBack.paste}</span>
        <textarea
          rows={8}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setMissed([]);
          }}
        />
      </label>
      <p className="muted" role="status">
        {tooMany ? words.winBack.tooMany(MOST_CUSTOMERS, MOST_KEYS) : words.winBack.read(count, unread)}
      </p>
      {missed.length > 0 && <p className="warned">{words.winBack.missed(missed.join(words.comma))}</p>}
      {problem && <Failed problem={problem} />}
      <button type="submit" className="button primary" disabled={busy || count === 0 || tooMany}>
        {missed.length > 0 ? words.winBack.lookAnyway : words.winBack.look}
      </button>
    </form>
  );
}
