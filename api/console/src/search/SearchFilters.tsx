import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CustomerFilter, LifecycleStage, ValueBand } from '../graph/documents';
import { useKeys } from '../pieces/useKeys';
import { useLater } from '../pieces/useLater';
import { useWords } from '../words/useWords';
import { BANDS, STAGES, countOf, wordsIn } from './filters';

const SETTLED_MS = 300;

/** Among whom to look: by value, stage, place, complaint and end of contract. F opens it, Escape goes back to the words. */
export function SearchFilters({ filter, onChange }: { filter: CustomerFilter; onChange: (filter: CustomerFilter) => void }) {
  const { words } = useWords();
  const text = words.searchFilter;
  const id = useId();
  const fields = useRef<HTMLFieldSetElement>(null);
  const count = countOf(filter);
  const [open, setOpen] = useState(count > 0);
  useKeys({
    f: (event) => {
      event.preventDefault();
      flushSync(() => setOpen(true));
      fields.current?.querySelector('select')?.focus();
    },
  });

  function change(part: CustomerFilter): void {
    const next = { ...filter, ...part };
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== null && value !== undefined)));
  }

  function close(): void {
    setOpen(false);
    document.querySelector<HTMLInputElement>('main [role="combobox"]')?.focus();
  }

  return (
    <section className="search-filters" aria-label={text.title} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <div className="row-head">
        <button type="button" className="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {count === 0 ? text.title : text.some(count)}
        </button>
        <kbd aria-hidden="true">F</kbd>
        {count > 0 && (
          <button type="button" className="quiet" onClick={() => onChange({})}>
            {text.clear}
          </button>
        )}
      </div>
      <fieldset id={id} ref={fields} className="filter-fields" hidden={!open}>
        <legend className="unseen">{text.title}</legend>
        <label className="field">
          <span>{text.band}</span>
          <select value={filter.bands?.[0] ?? ''} onChange={(event) => change({ bands: event.target.value === '' ? null : [event.target.value as ValueBand] })}>
            <option value="">{words.all}</option>
            {BANDS.map((band) => (
              <option key={band} value={band}>
                {words.band[band]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{text.stage}</span>
          <select value={filter.stages?.[0] ?? ''} onChange={(event) => change({ stages: event.target.value === '' ? null : [event.target.value as LifecycleStage] })}>
            <option value="">{words.all}</option>
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {words.stage[stage]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{text.complaint}</span>
          <select
            value={filter.openComplaint == null ? '' : filter.openComplaint ? 'open' : 'none'}
            onChange={(event) => change({ openComplaint: event.target.value === '' ? null : event.target.value === 'open' })}
          >
            <option value="">{words.all}</option>
            <option value="open">{text.open}</option>
            <option value="none">{text.noneOpen}</option>
          </select>
        </label>
        <Words label={text.city} given={filter.cities ?? []} onGiven={(cities) => change({ cities: cities.length === 0 ? null : cities })} />
        <Words label={text.store} given={filter.stores ?? []} onGiven={(stores) => change({ stores: stores.length === 0 ? null : stores })} />
        <label className="field">
          <span>{text.endsFrom}</span>
          <input type="date" value={filter.contractEndsFrom ?? ''} onChange={(event) => change({ contractEndsFrom: event.target.value || null })} />
        </label>
        <label className="field">
          <span>{text.endsTo}</span>
          <input type="date" value={filter.contractEndsTo ?? ''} onChange={(event) => change({ contractEndsTo: event.target.value || null })} />
        </label>
      </fieldset>
    </section>
  );
}

/** Words that are asked for once somebody stops typing. */
function Words({ label, given, onGiven }: { label: string; given: string[]; onGiven: (words: string[]) => void }) {
  const before = given.join(', ');
  const [typed, setTyped] = useState(before);
  const [shown, setShown] = useState(before);
  // cleared from outside
  if (shown !== before) {
    setShown(before);
    if (wordsIn(typed).join(', ') !== before) {
      setTyped(before);
    }
  }
  const settled = useLater(typed, SETTLED_MS);
  const tell = useEffectEvent((text: string) => {
    const next = wordsIn(text);
    if (text === typed && next.join(', ') !== before) {
      onGiven(next);
    }
  });
  useEffect(() => tell(settled), [settled]);
  return (
    <label className="field">
      <span>{label}</span>
      <input type="text" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  );
}
