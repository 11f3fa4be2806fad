import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { EnterComplaintEvent, type CaseEntry, type CaseEventType, type CaseQuery } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Failed } from '../pieces/states';
import { useWords } from '../words/useWords';

type Known = NonNullable<CaseQuery['complaintCase']>;

type Field = 'department' | 'person' | 'step' | 'reason' | 'promiseDate' | 'validity' | 'evidence' | 'remedy' | 'cost' | 'rating' | 'note';

/** What can be entered, and what each asks for; the first field is needed. */
export const ENTRIES = {
  STEP_DONE: ['step', 'department', 'note'],
  HANDED_OVER: ['department', 'person', 'step', 'note'],
  PROMISED: ['promiseDate', 'note'],
  JUDGED: ['validity', 'evidence'],
  REMEDY_GIVEN: ['remedy', 'cost', 'note'],
  PAUSED: ['reason', 'note'],
  RESUMED: ['note'],
  RESOLVED: ['note'],
  REOPENED: ['note'],
  CLOSED: ['note'],
  RATED: ['rating'],
  NOTED: ['note'],
} satisfies Partial<Record<CaseEventType, Field[]>>;

export type EntryType = keyof typeof ENTRIES;

const OPTIONAL = new Set<EntryType>(['RESUMED', 'RESOLVED', 'REOPENED', 'CLOSED']);

/** Something that happened to the case, entered by who works on it. */
export function EntryForm({ known, start, onEntered }: { known: Known; start: { type: EntryType; values: Record<string, string> }; onEntered: () => void }) {
  const { words } = useWords();
  const client = useClient();
  const [type, setType] = useState<EntryType>(start.type);
  const [values, setValues] = useState<Record<string, string>>(start.values);
  const [entry, setEntry] = useState(() => crypto.randomUUID());
  const [error, setError] = useState<CombinedError | null>(null);
  const [busy, setBusy] = useState(false);
  const fields: Field[] = ENTRIES[type];
  const first = fields[0];
  const ready = OPTIONAL.has(type) || (first !== undefined && (values[first] ?? '').trim() !== '');

  async function enter(): Promise<void> {
    setBusy(true);
    const answer = await client.mutation(EnterComplaintEvent, { entry: entryOf(known, type, entry, fields, values) });
    setBusy(false);
    setError(answer.error ?? null);
    if (answer.data?.enterComplaintEvent) {
      setEntry(crypto.randomUUID());
      setValues({});
      onEntered();
    }
  }

  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <label className="field">
        <span>{words.desk.what}</span>
        <select
          value={type}
          onChange={(event) => {
            setType(event.target.value as EntryType);
            setError(null);
          }}
        >
          {(Object.keys(ENTRIES) as EntryType[]).map((one) => (
            <option key={one} value={one}>
              {words.caseEvent[one]}
            </option>
          ))}
        </select>
      </label>
      {fields.map((field) => (
        <label key={type + field} className="field">
          <span>{words.desk.field[field]}</span>
          <Input field={field} value={values[field] ?? ''} onChange={(value) => setValues({ ...values, [field]: value })} />
        </label>
      ))}
      {error && <Failed problem={problemOf(error)} error={error} />}
      <button type="submit" className="button primary" disabled={busy || !ready}>
        {words.desk.enter}
      </button>
    </form>
  );
}

function Input({ field, value, onChange }: { field: Field; value: string; onChange: (value: string) => void }) {
  const { words } = useWords();
  switch (field) {
    case 'validity':
      return (
        <select value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">—</option>
          <option value="JUSTIFIED">{words.validity.JUSTIFIED}</option>
          <option value="UNJUSTIFIED">{words.validity.UNJUSTIFIED}</option>
        </select>
      );
    case 'reason':
      return (
        <select value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">—</option>
          {Object.entries(words.desk.pauses).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'promiseDate':
      return <input type="datetime-local" value={value} onChange={(event) => onChange(event.target.value)} />;
    case 'cost':
      return <input type="number" min="0" step="0.01" value={value} onChange={(event) => onChange(event.target.value)} />;
    case 'rating':
      return <input type="number" min="1" max="5" value={value} onChange={(event) => onChange(event.target.value)} />;
    default:
      return <input maxLength={500} value={value} onChange={(event) => onChange(event.target.value)} />;
  }
}

/** The entry as the api takes it; blank fields are left out. */
export function entryOf(
  known: { id: string; revision: number },
  type: CaseEventType,
  entry: string,
  fields: string[],
  values: Record<string, string>,
): CaseEntry {
  const filled = fields.map((field) => [field, (values[field] ?? '').trim()] as const).filter(([, value]) => value !== '');
  const { promiseDate, cost, rating, ...rest } = Object.fromEntries<string | undefined>(filled);
  return {
    ...(rest as Partial<CaseEntry>),
    entry,
    complaint: known.id,
    expected: known.revision,
    type,
    ...(promiseDate && { promiseDate: new Date(promiseDate).toISOString() }),
    ...(cost && { costFen: Math.round(Number(cost) * 100) }),
    ...(rating && { rating: Number(rating) }),
  };
}
