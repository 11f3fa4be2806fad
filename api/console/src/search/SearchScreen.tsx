import type { CustomerFilter } from '../graph/documents';
import { go } from '../shell/route';
import { useWords } from '../words/useWords';
import { SearchBox } from './SearchBox';
import { SearchFilters } from './SearchFilters';

/** Where a day with customers begins. The address keeps what was asked, so that the way back from a customer leads to it. */
export function SearchScreen({ words: asked, filter }: { words: string; filter: CustomerFilter }) {
  const { words } = useWords();
  return (
    <div className="search-screen">
      <h1>{words.search.label}</h1>
      <SearchBox initial={asked} filter={filter} onOpen={(id) => go({ screen: 'customer', id })} onWords={(typed) => go({ screen: 'search', words: typed, filter }, 'replace')}>
        <SearchFilters filter={filter} onChange={(next) => go({ screen: 'search', words: asked, filter: next }, 'replace')} />
      </SearchBox>
    </div>
  );
}
