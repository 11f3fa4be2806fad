import { useState, type ReactNode } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { RespondToAction, type ActionOutcome, type KeptFragment } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Failed } from '../pieces/states';
import { useWords } from '../words/useWords';

/** What was answered, and what became of it. */
export type Given = { outcome: ActionOutcome; reason: string; kept: KeptFragment };

/** Accept, later, refuse; a refusal says why. */
export function Respond(props: { action: { action: string; name: string }; decision: string; onAnswered: (given: Given) => void; children?: ReactNode }) {
  const { words } = useWords();
  const client = useClient();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  const { name } = props.action;
  // each button says what it answers: whoever hears the page hears no headings between them
  const about = (text: string) => `${text}: ${name}`;

  async function respond(outcome: ActionOutcome): Promise<void> {
    const said = outcome === 'REFUSED' ? reason.trim() : '';
    setBusy(true);
    const answer = await client.mutation(RespondToAction, { decision: props.decision, action: props.action.action, outcome, reason: said || null });
    setBusy(false);
    setError(answer.error ?? null);
    if (answer.data?.respondToAction) {
      setRefusing(false);
      props.onAnswered({ outcome, reason: said, kept: answer.data.respondToAction });
    }
  }

  return (
    <>
      <div className="row-foot">
        <div>{props.children}</div>
        <div className="buttons" role="group" aria-label={`${words.action.answer} ${name}`}>
          <button type="button" className="button small primary" disabled={busy} aria-label={about(words.action.accept)} onClick={() => void respond('ACCEPTED')}>
            {words.action.accept}
          </button>
          <button type="button" className="button small" disabled={busy} aria-label={about(words.action.later)} onClick={() => void respond('LATER')}>
            {words.action.later}
          </button>
          <button type="button" className="button small" disabled={busy} aria-label={about(words.action.refuse)} aria-expanded={refusing} onClick={() => setRefusing(!refusing)}>
            {words.action.refuse}
          </button>
        </div>
      </div>
      {refusing && (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void respond('REFUSED');
          }}
        >
          <label className="field">
            <span>{words.action.refuseWhy}</span>
            <input required autoFocus maxLength={500} list="refusals" value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          <datalist id="refusals">
            {words.action.refusals.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <button type="submit" className="button small primary" aria-label={about(words.action.refuseNow)} disabled={busy || reason.trim() === ''}>
            {words.action.refuseNow}
          </button>
        </form>
      )}
      {error && <Failed problem={problemOf(error)} error={error} />}
    </>
  );
}
