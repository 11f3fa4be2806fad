import { useState, type SyntheticEvent } from 'react';
import type { CombinedError, OperationResult } from '@urql/core';
import { useClient } from 'urql';
import { ExcludeValue, ForceDifferent, ForceSame, type AttributeName, type EffectFragment, type PartyFragment } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Failed } from '../pieces/states';
import { useWords } from '../words/useWords';
import { valuesOf } from './Comparison';
import { Moves } from './Moves';

type Kind = 'same' | 'different' | 'exclude';

const DAY_MS = 86_400_000;
const LASTS = [0, 30, 90, 365] as const;
const IDENTIFIERS: AttributeName[] = ['MOBILE', 'LANDLINE', 'EMAIL', 'ACCOUNT', 'LOYALTY_CARD', 'DEVICE', 'ADDRESS'];

/** Decides about a pair: the reason first, then what it would change, then for good. */
export function DecideForm(props: { left: PartyFragment; right: PartyFragment; records: [string, string]; onDecided: () => void }) {
  const { words } = useWords();
  const client = useClient();
  const shared = IDENTIFIERS.flatMap((name) => {
    const other = new Set(valuesOf(props.right, name));
    return valuesOf(props.left, name)
      .filter((value) => other.has(value))
      .map((value) => ({ name, value }));
  });
  const [kind, setKind] = useState<Kind>('same');
  const [reason, setReason] = useState('');
  const [days, setDays] = useState(0);
  const [excluded, setExcluded] = useState(0);
  const [preview, setPreview] = useState<EffectFragment | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const [busy, setBusy] = useState(false);

  async function decide(isPreview: boolean): Promise<void> {
    setBusy(true);
    const expires = days === 0 ? null : inDays(days);
    const rest = { reason: reason.trim(), expires, preview: isPreview };
    const sides = { left: [props.records[0]], right: [props.records[1]] };
    const value = shared[excluded];
    const asked: Promise<OperationResult<{ effect: EffectFragment | null }>> =
      kind === 'exclude' && value !== undefined
        ? client.mutation(ExcludeValue, { attribute: value.name, value: value.value, ...rest }).toPromise()
        : client.mutation(kind === 'same' ? ForceSame : ForceDifferent, { ...sides, ...rest }).toPromise();
    const answer = await asked;
    setBusy(false);
    setError(answer.error ?? null);
    if (answer.data?.effect) {
      if (isPreview) {
        setPreview(answer.data.effect);
      } else {
        props.onDecided();
      }
    }
  }

  function change(action: () => void): void {
    setPreview(null);
    setError(null);
    action();
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    void decide(preview === null);
  }

  const kinds: Kind[] = shared.length > 0 ? ['same', 'different', 'exclude'] : ['same', 'different'];
  return (
    <form className="decide" onSubmit={submit}>
      <fieldset className="choice">
        <legend>{words.steward.decide}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => change(() => setKind(one))} />
            <span>{words.steward.decisions[one]}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'exclude' && (
        <label className="field">
          <span>{words.steward.value}</span>
          <select value={excluded} onChange={(event) => change(() => setExcluded(Number(event.target.value)))}>
            {shared.map(({ name, value }, i) => (
              <option key={name + value} value={i}>
                {words.attribute[name]}: {value}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{words.steward.reason}</span>
        <input required maxLength={500} value={reason} onChange={(event) => change(() => setReason(event.target.value))} />
      </label>
      <label className="field">
        <span>{words.steward.lasts}</span>
        <select value={days} onChange={(event) => change(() => setDays(Number(event.target.value)))}>
          {LASTS.map((n) => (
            <option key={n} value={n}>
              {n === 0 ? words.steward.forEver : words.timeline.days(n)}
            </option>
          ))}
        </select>
      </label>
      {error && <Failed problem={problemOf(error)} error={error} />}
      {preview && (
        <div className="preview" role="status">
          <h3>{words.steward.wouldChange}</h3>
          <Moves moves={preview.moves} />
        </div>
      )}
      <div className="buttons">
        <button type="submit" className={`button ${preview ? 'primary' : ''}`} disabled={busy || reason.trim() === ''}>
          {preview ? words.steward.confirm : words.steward.preview}
        </button>
        {preview && (
          <button type="button" className="button" onClick={() => setPreview(null)}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString();
}
