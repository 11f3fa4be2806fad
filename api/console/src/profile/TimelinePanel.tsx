import { useRef, useState } from 'react';
import type { TimelineFilter } from '../graph/documents';
import { Empty, Failed, Loading } from '../pieces/states';
import { useKeys } from '../pieces/useKeys';
import { useWords } from '../words/useWords';
import { OneEntry } from './OneEntry';
import { TimelineFilters } from './TimelineFilters';
import { useTimeline } from './useTimeline';

/** Everything that happened, newest first. */
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
                <OneEntry key={contact.id} entry={contact} />
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
