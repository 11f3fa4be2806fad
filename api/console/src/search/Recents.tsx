import { Link } from '../shell/Link';
import { useWords } from '../words/useWords';
import { recentlyOpened } from './recent';

/** Whom somebody looked at a moment ago. */
export function Recents({ onOpen }: { onOpen: (id: string) => void }) {
  const { words } = useWords();
  const recents = recentlyOpened();
  return (
    recents.length > 0 && (
      <section className="recents">
        <h2>{words.search.recent}</h2>
        <ul className="lines">
          {recents.map(({ id, name, about }) => (
            <li key={id}>
              <Link
                to={{ screen: 'customer', id }}
                onClick={(event) => {
                  if (!event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0) {
                    event.preventDefault();
                    onOpen(id);
                  }
                }}
              >
                {name}
              </Link>
              <span className="muted">{about}</span>
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
