import { useEffect, useState, type ReactNode } from 'react';
import type { Session } from '../session/session';
import { Modal } from '../pieces/Modal';
import { useKeys } from '../pieces/useKeys';
import { SearchBox } from '../search/SearchBox';
import { useWords } from '../words/useWords';
import { AccountMenu } from './AccountMenu';
import { Link } from './Link';
import { screensOf, routeTo } from './screens';
import { go, type Route } from './route';

/** The bar at the top, the screen below it, and what can be called from anywhere. */
export function Frame({ session, route, children }: { session: Session; route: Route; children: ReactNode }) {
  const { words } = useWords();
  const [open, setOpen] = useState<'search' | 'keys' | null>(null);
  const screens = screensOf(session.user.roles);
  const maySearch = screens.includes('search');
  const begin = (event: KeyboardEvent) => {
    if (!maySearch) {
      return;
    }
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('main [role="combobox"]');
    if (box === null) {
      setOpen('search');
    } else {
      box.focus();
      box.select();
    }
  };
  useKeys({ 'mod+k': begin, '/': begin, '?': () => setOpen('keys') });
  useEffect(() => {
    const name = route.screen in words.screen ? words.screen[route.screen as keyof typeof words.screen] : '';
    document.title = name === '' ? words.product : `${name} · ${words.product}`;
  }, [route.screen, words]);

  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="bar">
        <Link to={{ screen: 'home' }} className="brand">
          <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
            <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" strokeWidth="4" />
            <circle cx="16" cy="16" r="4" fill="currentColor" />
          </svg>
          {words.product}
        </Link>
        <nav aria-label={words.menu} className="bar-nav">
          {screens.map((screen) => (
            <Link key={screen} to={routeTo(screen)} aria-current={isAt(route, screen) ? 'page' : undefined}>
              {words.screen[screen]}
            </Link>
          ))}
        </nav>
        {maySearch && (
          <button type="button" className="bar-search" onClick={() => setOpen('search')}>
            <span>{words.search.label}</span>
            <kbd aria-hidden="true">/</kbd>
          </button>
        )}
        <AccountMenu session={session} onKeys={() => setOpen('keys')} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Modal title={words.search.label} titleUnseen open={open === 'search'} onClose={() => setOpen(null)} className="palette">
        <SearchBox
          initial=""
          onOpen={(id) => {
            setOpen(null);
            go({ screen: 'customer', id });
          }}
        />
      </Modal>
      <Modal title={words.keys} open={open === 'keys'} onClose={() => setOpen(null)}>
        <dl className="keys">
          {words.keysList.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}

function isAt(route: Route, screen: string): boolean {
  return route.screen === screen;
}
