import { useEffect } from 'react';
import { go } from '../shell/route';
import { useWords } from '../words/useWords';
import { SearchBox } from './SearchBox';

/** Where a day with customers begins. */
export function SearchScreen({ words: initial }: { words: string }) {
  const { words } = useWords();
  // what comes next is fetched while somebody types
  useEffect(() => void import('../profile/ProfileScreen'), []);
  return (
    <div className="search-screen">
      <h1>{words.search.label}</h1>
      <SearchBox initial={initial} onOpen={(id) => go({ screen: 'customer', id })} onWords={(typed) => go({ screen: 'search', words: typed }, 'replace')} />
    </div>
  );
}
