import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { EnterLeadEvent, type DueFragment, type LeadEventType } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Clock } from '../complaint/Clock';
import { Failed } from '../pieces/states';
import { Link } from '../shell/Link';
import { readable } from '../words/number';
import { useWords, wordFor } from '../words/useWords';

/** What an event needs besides that it happened. */
const NEEDS: Partial<Record<LeadEventType, 'reason' | 'store'>> = { CALLED: 'reason', REFUSED: 'reason', DISPATCHED: 'store' };

/** One customer to call, to expect or to serve, with what may be entered now. */
export function OneLead({ due, store, onEntered }: { due: DueFragment; store: string | null; onEntered: () => void }) {
  const { words } = useWords();
  const { node: lead } = due;
  const mobile = lead.customer?.contactPoints.find((point) => point.medium === 'MOBILE' && !point.masked && point.value !== null)?.value;
  return (
    <li className="lead">
      <div className="row-head">
        <span className="chip accent">{words.leadTask[due.task]}</span>
        {lead.customer && <Link to={{ screen: 'customer', id: lead.customer.id }}>{lead.customer.displayName ?? words.state.masked}</Link>}
        {mobile && due.mayCall && <span className="number">{readable(mobile)}</span>}
        {!due.mayCall && <span className="chip bad">{words.lead.mayNotCall}</span>}
        <span className="row-end">{lead.due && <Clock until={lead.due} />}</span>
      </div>
      <div className="row-about">
        <span>{words.leadState[lead.state]}</span>
        {lead.code && (
          <span>
            {words.lead.code} <strong>{lead.code}</strong>
          </span>
        )}
        {lead.campaign && <span>{lead.campaign}</span>}
        {lead.store && lead.store !== store && <span>{lead.store}</span>}
        {lead.calls > 0 && <span>{words.lead.calls(lead.calls)}</span>}
        {!due.mayCall && due.because && <span>{due.because}</span>}
      </div>
      {lead.next.length > 0 && <Enter due={due} store={store} onEntered={onEntered} />}
    </li>
  );
}

function Enter({ due: { node: lead }, store, onEntered }: { due: DueFragment; store: string | null; onEntered: () => void }) {
  const { words } = useWords();
  const client = useClient();
  const [entry, setEntry] = useState(() => crypto.randomUUID());
  const [type, setType] = useState<LeadEventType | null>(null);
  const [value, setValue] = useState('');
  const [error, setError] = useState<CombinedError | null>(null);
  const needs = type === null ? undefined : NEEDS[type];

  async function enter(what: LeadEventType): Promise<void> {
    const given = value.trim();
    const answer = await client.mutation(EnterLeadEvent, {
      entry: {
        entry,
        lead: lead.id,
        type: what,
        expected: lead.revision,
        channel: store === null ? 'outbound-call' : 'store',
        ...(NEEDS[what] === 'reason' && { reason: given }),
        ...(NEEDS[what] === 'store' ? { store: given } : what === 'ARRIVED' && store !== null && { store }),
      },
    });
    setError(answer.error ?? null);
    if (answer.data?.enterLeadEvent) {
      setEntry(crypto.randomUUID());
      setType(null);
      setValue('');
      onEntered();
    }
  }

  return (
    <>
      <div className="buttons" role="group" aria-label={`${words.lead.happened} ${lead.customer?.displayName ?? ''}`}>
        {lead.next
          .filter((one) => one !== 'NOTED' && one !== 'LAPSED')
          .map((one) => (
            <button key={one} type="button" className="button small" aria-expanded={NEEDS[one] ? type === one : undefined} onClick={() => (NEEDS[one] ? setType(type === one ? null : one) : void enter(one))}>
              {words.leadEvent[one]}
            </button>
          ))}
      </div>
      {type !== null && needs && (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void enter(type);
          }}
        >
          <label className="field">
            <span>{needs === 'store' ? words.lead.toStore : words.steward.reason}</span>
            {type === 'CALLED' ? (
              <select required autoFocus value={value} onChange={(event) => setValue(event.target.value)}>
                <option value="">—</option>
                {['no-answer', 'busy', 'later'].map((one) => (
                  <option key={one} value={one}>
                    {wordFor(words.lead.answers, one)}
                  </option>
                ))}
              </select>
            ) : (
              <input required autoFocus maxLength={200} value={value} onChange={(event) => setValue(event.target.value)} />
            )}
          </label>
          <button type="submit" className="button small primary" disabled={value.trim() === ''}>
            {words.desk.enter}
          </button>
        </form>
      )}
      {error && <Failed problem={problemOf(error)} error={error} />}
    </>
  );
}
