import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { EraseCustomer, ErasureProof, ExportCustomer, type EraseCustomerMutation, type ErasureProofQuery } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { save } from '../pieces/save';
import { forget } from '../search/recent';
import { Failed } from '../pieces/states';
import { useWords, wordFor } from '../words/useWords';

type Receipt = NonNullable<EraseCustomerMutation['eraseCustomer']>;

/** What a person may ask of us by law: a copy of everything, and to be forgotten. */
export function RightsPanel({ id }: { id: string }) {
  const { words } = useWords();
  const client = useClient();
  const [copied, setCopied] = useState<number | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);

  async function copy(): Promise<void> {
    const answer = await client.query(ExportCustomer, { customer: id }, { requestPolicy: 'network-only' });
    setError(answer.error ?? null);
    const made = answer.data?.exportCustomer;
    if (made) {
      save(`customer-${id}.json`, made.json, 'application/json');
      setCopied(made.things);
    }
  }

  return (
    <>
      <h3>{words.rights.copy}</h3>
      <p className="muted small">{words.rights.copyText}</p>
      <button type="button" className="button" onClick={() => void copy()}>
        {words.rights.copyNow}
      </button>
      {copied !== null && <p role="status">{words.rights.copied(copied)}</p>}
      {error && <Failed problem={problemOf(error)} error={error} />}
      <Erase id={id} />
    </>
  );
}

function Erase({ id }: { id: string }) {
  const { words } = useWords();
  const client = useClient();
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  if (receipt !== null) {
    return <Erased receipt={receipt} />;
  }

  async function erase(): Promise<void> {
    const answer = await client.mutation(EraseCustomer, { customer: id, reason: reason.trim() });
    setError(answer.error ?? null);
    if (answer.data?.eraseCustomer) {
      forget(id);
      setReceipt(answer.data.eraseCustomer);
    }
  }

  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        void erase();
      }}
    >
      <h3>{words.rights.erase}</h3>
      <p className="muted small">{words.rights.eraseText}</p>
      <label className="field">
        <span>{words.steward.reason}</span>
        <input required maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <label className="check">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
        <span>{words.rights.sure}</span>
      </label>
      <div className="buttons">
        <button type="submit" className="button danger" disabled={!sure || reason.trim() === ''}>
          {words.rights.eraseNow}
        </button>
      </div>
      {error && <Failed problem={problemOf(error)} error={error} />}
    </form>
  );
}

function Erased({ receipt }: { receipt: Receipt }) {
  const { words, format } = useWords();
  const client = useClient();
  const [proof, setProof] = useState<ErasureProofQuery['erasureProof']>(null);
  return (
    <div className="preview" role="status">
      <h3>{words.rights.erased}</h3>
      <p className="small">
        {words.rights.receipt} {receipt.id} · {format.moment(receipt.at)}
      </p>
      <ul className="lines">
        {receipt.removed.map((removed) => (
          <li key={removed.kind}>
            <span>{wordFor(words.ops.kinds, removed.kind)}</span>
            <span className="row-end">{format.number(removed.count)}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button small"
        onClick={() => void client.query(ErasureProof, { id: receipt.id }, { requestPolicy: 'network-only' }).then(({ data }) => setProof(data?.erasureProof ?? null))}
      >
        {words.rights.prove}
      </button>{' '}
      {proof && <span className={`chip ${proof.genuine && proof.nothingLeft ? 'good' : 'bad'}`}>{proof.genuine && proof.nothingLeft ? words.rights.proven : words.rights.notProven}</span>}
    </div>
  );
}
