import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { EnterConsent, type ConsentDecision } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Failed } from '../pieces/states';
import { useWords, wordFor } from '../words/useWords';

const PURPOSES = ['sales', 'win-back', 'service', 'complaint', 'all'];
const CHANNELS = ['outbound-call', 'sms', 'email', 'app', 'web-push', 'weibo', 'store'];
const DECISIONS: ConsentDecision[] = ['GRANTED', 'REFUSED', 'WITHDRAWN'];

/** Takes down what the customer says about being contacted; it holds at once, on every channel. */
export function EnterConsentForm({ customer, onEntered }: { customer: string; onEntered: () => void }) {
  const { words } = useWords();
  const client = useClient();
  const [entry, setEntry] = useState(() => crypto.randomUUID());
  const [decision, setDecision] = useState<ConsentDecision>('GRANTED');
  const [purpose, setPurpose] = useState('sales');
  const [channel, setChannel] = useState('');
  const [until, setUntil] = useState('');
  const [evidence, setEvidence] = useState('');
  const [error, setError] = useState<CombinedError | null>(null);

  async function enter(): Promise<void> {
    const answer = await client.mutation(EnterConsent, {
      entry,
      customer: { id: customer },
      purpose,
      channel: channel || null,
      decision,
      until: until === '' ? null : new Date(`${until}T23:59:59`).toISOString(),
      evidence: evidence.trim(),
    });
    setError(answer.error ?? null);
    if (answer.data?.enterConsent) {
      setEntry(crypto.randomUUID());
      setEvidence('');
      onEntered();
    }
  }

  return (
    <details className="more">
      <summary>{words.contact.enter}</summary>
      <form
        className="decide"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <fieldset className="choice">
          <legend>{words.contact.theySay}</legend>
          {DECISIONS.map((one) => (
            <label key={one}>
              <input type="radio" name="decision" checked={decision === one} onChange={() => setDecision(one)} />
              <span>{words.consent[one]}</span>
            </label>
          ))}
        </fieldset>
        <div className="pair-fields">
          <label className="field">
            <span>{words.audit.purpose}</span>
            <select value={purpose} onChange={(event) => setPurpose(event.target.value)}>
              {PURPOSES.map((one) => (
                <option key={one} value={one}>
                  {wordFor(words.contact.purposes, one)}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{words.timeline.channel}</span>
            <select value={channel} onChange={(event) => setChannel(event.target.value)}>
              <option value="">{words.contact.everyChannel}</option>
              {CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {wordFor(words.channel, one)}
                </option>
              ))}
            </select>
          </label>
        </div>
        {decision === 'GRANTED' && (
          <label className="field">
            <span>{words.contact.until}</span>
            <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
          </label>
        )}
        <label className="field">
          <span>{words.contact.evidence}</span>
          <input required maxLength={500} value={evidence} onChange={(event) => setEvidence(event.target.value)} />
        </label>
        {error && <Failed problem={problemOf(error)} error={error} />}
        <div className="buttons">
          <button type="submit" className="button small primary" disabled={evidence.trim() === ''}>
            {words.desk.enter}
          </button>
        </div>
      </form>
    </details>
  );
}
