import { useRef, useState } from 'react';
import type { TimelineFilter } from '../graph/documents';
import { Empty, Failed, Loading } from '../pieces/states';
import { useKeys } from '../pieces/useKeys';
import { useWords, wordFor } from '../words/useWords';
import { TimelineFilters } from './TimelineFilters';
import { useTimeline, type Contact } from './useTimeline';

/** Contacts on all channels, newest first. */
export function TimelinePanel({ id, revision }: { id: string; revision: number | null }) {
  const { words } = useWords();
  const [filter, setFilter] = useState<TimelineFilter>({});
  const timeline = useTimeline(id, filter, revision);
  const list = useRef<HTMLDivElement>(null);

  function showNewer(): void {
    timeline.showNewer();
    list.current?.scrollTo({ top: 0 });
  }
  useKeys({ n: () => timeline.newer.length > 0 && showNewer() });

  return (
    <div className="timeline">
      {timeline.newer.length > 0 && (
        <button
          type="button"
          className="button small primary timeline-new"
          onClick={showNewer}
          aria-label={`${words.timeline.newer(timeline.newer.length)}: ${words.timeline.showNewer}`}
        >
          {words.timeline.newer(timeline.newer.length)} <kbd aria-hidden="true">N</kbd>
        </button>
      )}
      <TimelineFilters filter={filter} onChange={setFilter} />
      <div className="timeline-list" ref={list} tabIndex={0} role="group" aria-label={words.timeline.title}>
        {timeline.problem !== null ? (
          <Failed problem={timeline.problem} again={timeline.again} />
        ) : timeline.contacts === null ? (
          <Loading lines={8} />
        ) : timeline.contacts.length === 0 ? (
          <Empty title={Object.keys(filter).length > 0 ? words.timeline.noneFiltered : words.timeline.none} />
        ) : (
          <>
            <ol>
              {timeline.contacts.map((contact) => (
                <OneContact key={contact.id} contact={contact} />
              ))}
            </ol>
            {timeline.older.has && (
              <button type="button" className="button small" onClick={timeline.showOlder}>
                {words.timeline.older}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function OneContact({ contact: c }: { contact: Contact }) {
  const { words, format } = useWords();
  const about = [c.agent, c.store, c.campaign].filter((part) => part !== null);
  return (
    <li className={`contact ${c.reason === 'complaint' ? 'contact-complaint' : ''}`}>
      <time dateTime={c.at} className="muted">
        {format.date(c.at)}
        <br />
        {format.time(c.at)}
      </time>
      <div>
        <span className="contact-head">
          <span title={c.direction === 'outbound' ? words.timeline.outbound : words.timeline.inbound}>
            <span aria-hidden="true">{c.direction === 'outbound' ? '↗' : '↘'}</span>
            <span className="unseen">{c.direction === 'outbound' ? words.timeline.outbound : words.timeline.inbound}</span>
          </span>{' '}
          <strong>{c.reason === null ? wordFor(words.channel, c.channel ?? c.kind) : wordFor(words.reason, c.reason)}</strong>
          {c.reason !== null && <span className="muted"> · {wordFor(words.channel, c.channel ?? c.kind)}</span>}
          {c.durationSeconds !== null && <span className="muted"> · {format.length(c.durationSeconds * 1000)}</span>}
        </span>
        {c.description && <p>{c.description}</p>}
        {about.length > 0 && <p className="muted small">{about.join(' · ')}</p>}
      </div>
    </li>
  );
}
