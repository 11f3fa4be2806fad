import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { TimelineFilter, TimelineKind } from '../graph/documents';
import { useLater } from '../pieces/useLater';
import { useWords, wordFor } from '../words/useWords';

const CHANNELS = ['hotline', 'store', 'till', 'online-hall', 'app', 'sms', 'outbound-call', 'web-push', 'weibo', 'social-channel'];
const REASONS = ['enquiry', 'complaint', 'suggestion', 'transaction', 'outbound'] as const;
const PERIODS = [7, 30, 90, 365] as const;
const DAY_MS = 86_400_000;
const SETTLED_MS = 300;

/** Which entries to keep: by words in them, by kind, channel, reason and time. */
export function TimelineFilters({ filter, onChange }: { filter: TimelineFilter; onChange: (filter: TimelineFilter) => void }) {
  const { words } = useWords();
  const [days, setDays] = useState('');
  const [typed, setTyped] = useState('');
  const text = useLater(typed.trim(), SETTLED_MS);

  function change(part: TimelineFilter): void {
    const next = { ...filter, ...part };
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined && value !== null)));
  }

  const find = useEffectEvent((looked: string) => {
    if (looked !== (filter.text ?? '')) {
      change({ text: looked === '' ? null : looked });
    }
  });
  useEffect(() => find(text), [text]);

  return (
    <div className="timeline-filters">
      <input type="search" className="timeline-text" aria-label={words.timeline.text} placeholder={words.timeline.text} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Choose label={words.timeline.kind} value={filter.kinds?.[0] ?? ''} onChoose={(kind) => change({ kinds: kind === '' ? null : [kind as TimelineKind] })}>
        {Object.entries(words.timelineKind).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </Choose>
      <Choose label={words.timeline.channel} value={filter.channels?.[0] ?? ''} onChoose={(c) => change({ channels: c === '' ? null : [c] })}>
        {CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {wordFor(words.channel, channel)}
          </option>
        ))}
      </Choose>
      <Choose label={words.timeline.reason} value={filter.reasons?.[0] ?? ''} onChoose={(r) => change({ reasons: r === '' ? null : [r] })}>
        {REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {words.reason[reason]}
          </option>
        ))}
      </Choose>
      <Choose
        label={words.timeline.period}
        value={days}
        onChoose={(d) => {
          setDays(d);
          change({ from: d === '' ? null : new Date(Date.now() - Number(d) * DAY_MS).toISOString() });
        }}
      >
        {PERIODS.map((period) => (
          <option key={period} value={period}>
            {words.timeline.days(period)}
          </option>
        ))}
      </Choose>
    </div>
  );
}

function Choose(props: { label: string; value: string; onChoose: (value: string) => void; children: ReactNode }) {
  const { words } = useWords();
  return (
    <select aria-label={props.label} value={props.value} onChange={(event) => props.onChoose(event.target.value)}>
      <option value="">
        {props.label}: {words.all}
      </option>
      {props.children}
    </select>
  );
}
