import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { TakeBackAnswer } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Failed } from '../pieces/states';
import { useNow } from '../pieces/useNow';
import { useWords } from '../words/useWords';
import type { Given } from './Respond';
import { whyNot } from './whyNot';

const LOOKED_AT_MS = 5000;

/** What was recorded, until when that closes the action, and the way back for as long as there is one. */
export function Answered(props: { action: { name: string }; given: Given; onTakenBack: () => void; children?: ReactNode }) {
  const { words, format } = useWords();
  const client = useClient();
  const now = useNow(LOOKED_AT_MS);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const { outcome, reason, kept } = props.given;
  const mayUndo = kept.takeBackUntil !== null && Date.parse(kept.takeBackUntil) > now;
  // the button that was pressed is gone: without this the keyboard would begin at the top of the page again
  useEffect(() => text.current?.focus({ preventScroll: true }), []);

  async function takeBack(): Promise<void> {
    setBusy(true);
    const answer = await client.mutation(TakeBackAnswer, { fact: kept.fact });
    setBusy(false);
    setError(answer.error ?? null);
    if (answer.data?.takeBackAnswer) {
      props.onTakenBack();
    }
  }

  return (
    <>
      <div className="row-foot">
        <div>
          {props.children}
          <p ref={text} tabIndex={-1} role="status" className="answered small">
            <span className={`chip ${outcome === 'REFUSED' ? 'warn' : 'good'}`}>{words.outcome[outcome]}</span>{' '}
            {reason === '' ? words.action.recorded : words.action.recordedWith(reason)}{' '}
            {kept.dropped === null ? (
              words.action.staysOpen
            ) : (
              <span title={`${kept.dropped.rule} · ${kept.dropped.version}`}>
                {kept.dropped.until === null ? words.action.closed : words.action.closedUntil(format.moment(kept.dropped.until))} {whyNot(words, kept.dropped)}
              </span>
            )}
          </p>
        </div>
        {mayUndo && (
          <div className="buttons">
            <button type="button" className="button small" disabled={busy} aria-label={`${words.action.undo}: ${props.action.name}`} onClick={() => void takeBack()}>
              {words.action.undo}
            </button>
          </div>
        )}
      </div>
      {error && <Failed problem={problemOf(error)} error={error} />}
    </>
  );
}
