import type { AttributeValueFragment, WhereFragment } from '../graph/documents';
import { Popup } from '../pieces/Popup';
import { useWords, wordFor } from '../words/useWords';

/** Where a value comes from: which record won, by which rule, who agrees, what lost. */
export function Provenance(props: { of: string; where: WhereFragment; lost?: AttributeValueFragment['lost'] }) {
  const { words, format } = useWords();
  const { where, lost = [] } = props;
  const sourceOf = (record: string) => wordFor(words.source, record.split('/')[0] ?? record);
  return (
    <Popup label={`${words.profile.whence} ${props.of}`} className="whence" button={<WhenceMark disputed={lost.length > 0} />}>
      <dl className="facts">
        <dt>{words.profile.from}</dt>
        <dd>{wordFor(words.source, where.source)}</dd>
        <dt>{words.profile.record}</dt>
        <dd>{where.record}</dd>
        <dt>{words.profile.updated}</dt>
        <dd>{where.updatedAt === null ? words.unknown : format.moment(where.updatedAt)}</dd>
        <dt>{words.profile.why}</dt>
        <dd>{words.rule[where.rule]}</dd>
        {where.alsoBy.length > 0 && (
          <>
            <dt>{words.profile.alsoBy}</dt>
            <dd>{[...new Set(where.alsoBy)].map((record) => `${sourceOf(record)} (${record})`).join(', ')}</dd>
          </>
        )}
        {lost.length > 0 && (
          <>
            <dt>{words.profile.lost}</dt>
            <dd>
              <ul>
                {lost.map((other) => (
                  <li key={other.record + (other.value ?? '')}>
                    {other.value ?? words.state.masked}
                    <span className="muted">
                      {' '}
                      · {wordFor(words.source, other.source)}
                      {other.updatedAt && `, ${format.day(other.updatedAt)}`}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </Popup>
  );
}

/** A small i; filled where records disagree. */
function WhenceMark({ disputed }: { disputed: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className={disputed ? 'disputed' : ''}>
      <circle cx="8" cy="8" r="6.5" fill={disputed ? 'currentColor' : 'none'} stroke="currentColor" />
      <path d="M8 7v4M8 4.6v1.2" stroke={disputed ? 'var(--sheet)' : 'currentColor'} strokeWidth="1.5" />
    </svg>
  );
}
