import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { OpenComplaint, type Severity } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Modal } from '../pieces/Modal';
import { Failed } from '../pieces/states';
import { useWords } from '../words/useWords';

const SEVERITIES: Severity[] = ['MINOR', 'MAJOR', 'CRITICAL'];

/** Takes down what the customer complains of; the promise to answer starts at once. */
export function NewComplaint({ customer, channel, onOpened }: { customer: string; channel: string; onOpened: () => void }) {
  const { words } = useWords();
  const client = useClient();
  const [open, setOpen] = useState(false);
  const [entry, setEntry] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [topic, setTopic] = useState('service');
  const [severity, setSeverity] = useState<Severity>('MINOR');
  const [error, setError] = useState<CombinedError | null>(null);

  async function send(): Promise<void> {
    const answer = await client.mutation(OpenComplaint, {
      entry,
      customer,
      name: name.trim(),
      description: description.trim() || null,
      topic,
      severity,
      channel,
    });
    setError(answer.error ?? null);
    if (answer.data?.openComplaint) {
      setEntry(crypto.randomUUID());
      setOpen(false);
      onOpened();
    }
  }

  return (
    <>
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {words.desk.new}
      </button>
      <Modal title={words.desk.new} open={open} onClose={() => setOpen(false)}>
        <form
          className="decide"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <label className="field">
            <span>{words.desk.name}</span>
            <input required maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
          </label>
          <label className="field">
            <span>{words.desk.description}</span>
            <textarea rows={4} maxLength={2000} value={description} onChange={(event) => setDescription(event.target.value)} />
          </label>
          <label className="field">
            <span>{words.desk.topic}</span>
            <select value={topic} onChange={(event) => setTopic(event.target.value)}>
              {Object.entries(words.desk.topics).map(([code, text]) => (
                <option key={code} value={code}>
                  {text}
                </option>
              ))}
            </select>
          </label>
          <fieldset className="choice">
            <legend>{words.desk.severity}</legend>
            {SEVERITIES.map((one) => (
              <label key={one}>
                <input type="radio" name="severity" checked={severity === one} onChange={() => setSeverity(one)} />
                <span>{words.severity[one]}</span>
              </label>
            ))}
          </fieldset>
          {error && <Failed problem={problemOf(error)} error={error} />}
          <button type="submit" className="button primary" disabled={name.trim() === ''}>
            {words.desk.openIt}
          </button>
        </form>
      </Modal>
    </>
  );
}
