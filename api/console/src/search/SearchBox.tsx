import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useClient } from 'urql';
import { Profile, Search, type CustomerFilter, type SearchQuery } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Empty, Failed, Loading } from '../pieces/states';
import { useLater } from '../pieces/useLater';
import { hand } from '../profile/handed';
import { useWords } from '../words/useWords';
import { ByKey } from './ByKey';
import { exactKey } from './exactKey';
import { ProfileScreen } from '../profile/fetchedProfile';
import { Hit } from './Hit';
import { countOf } from './filters';
import { Recents } from './Recents';
import './search.css';

export type Found = NonNullable<SearchQuery['searchCustomers']>['edges'][number];

const SETTLED_MS = 120;
const SHOWN = 20;

type Props = {
  initial: string;
  onOpen: (id: string) => void;
  onWords?: (words: string) => void;
  /** Among whom to look. */
  filter?: CustomerFilter;
  /** Shown between the words and what was found. */
  children?: ReactNode;
};

/** Finds while somebody types; arrows choose, Enter opens. */
export function SearchBox(props: Props) {
  const { words } = useWords();
  const client = useClient();
  const wanted = useRef('');
  const list = useId();
  const [typed, setTyped] = useState(props.initial);
  const [chosen, setChosen] = useState(0);
  const [hurried, setHurried] = useState(false);
  const settled = useLater(typed.trim(), SETTLED_MS);
  // whoever presses Enter has typed all
  const asked = hurried ? typed.trim() : settled;
  const answer = useAnswer(Search, { query: asked, first: SHOWN, filter: props.filter ?? null }, { pause: asked === '' });
  const found = asked === '' ? [] : (answer.result?.searchCustomers?.edges ?? []);
  const known = asked === typed.trim() && !answer.asking;
  const at = Math.min(chosen, Math.max(found.length - 1, 0));

  // nobody is opened any more for whoever has left
  useEffect(
    () => () => {
      wanted.current = '';
    },
    [],
  );

  // what comes next is fetched while somebody types
  useEffect(() => void ProfileScreen.fetch().catch(() => undefined), []);

  // Enter may come before the answer to the last letter: it then opens what that answer puts first
  const first = found[0]?.node.id;
  const openFirst = useEffectEvent(() => {
    if (first !== undefined) {
      wanted.current = '';
      props.onOpen(first);
    }
  });
  const due = hurried && known;
  useEffect(() => {
    if (due) {
      openFirst();
    }
  }, [due]);

  /** A number that can only be one thing is asked for together with everything of whoever has it, while the search goes on: what answers first opens. */
  async function openByKey(): Promise<void> {
    const by = exactKey(typed);
    // whoever looks among some wants nobody else
    if (by === null || (props.filter && countOf(props.filter) > 0)) {
      return;
    }
    wanted.current = typed;
    const { data } = await client.query(Profile, { by }, { requestPolicy: 'network-only' });
    if (data?.customer && wanted.current === typed) {
      hand(data);
      props.onOpen(data.customer.id);
    }
  }

  function type(text: string): void {
    wanted.current = '';
    setTyped(text);
    setChosen(0);
    setHurried(false);
    props.onWords?.(text.trim());
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen(Math.max(0, Math.min(found.length - 1, at + step)));
      document.getElementById(`${list}-${at + step}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      const hit = found[at];
      if (known && hit !== undefined) {
        props.onOpen(hit.node.id);
      } else {
        setHurried(typed.trim() !== '');
        void openByKey();
      }
    }
  }

  return (
    <div className="search">
      <input
        className="search-input"
        type="search"
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${list}-${at}` : undefined}
        placeholder={words.search.placeholder}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      {props.children}
      <div className="search-answer" aria-live="polite">
        {asked === '' ? (
          <>
            <p className="muted">{words.search.hint}</p>
            <Recents onOpen={props.onOpen} />
          </>
        ) : answer.problem === 'unavailable' ? (
          <div className="failed" role="alert">
            <p className="failed-title">{words.search.indexAway}</p>
            <p>{words.search.indexAwayText}</p>
            <button type="button" className="button" onClick={answer.again}>
              {words.state.again}
            </button>
          </div>
        ) : answer.problem ? (
          <Failed problem={answer.problem} error={answer.error} again={answer.again} />
        ) : answer.result === undefined ? (
          <Loading lines={4} />
        ) : found.length === 0 ? (
          answer.asking ? (
            <Loading lines={4} />
          ) : (
            <Empty title={words.search.nobody}>
              <p>{props.filter && countOf(props.filter) > 0 ? words.searchFilter.noneFit : words.search.nobodyText}</p>
            </Empty>
          )
        ) : (
          <p className="search-count">
            {words.search.count(answer.result.searchCustomers?.totalCount ?? 0)}
            <span className="muted"> · {words.search.opens}</span>
          </p>
        )}
      </div>
      <ul className="hits" role="listbox" id={list} aria-label={words.search.label}>
        {found.map((hit, i) => (
          <Hit key={hit.node.id} id={`${list}-${i}`} hit={hit} chosen={i === at} words={asked} onOpen={() => props.onOpen(hit.node.id)} />
        ))}
      </ul>
      {answer.problem === 'unavailable' && <ByKey typed={typed} onOpen={props.onOpen} />}
    </div>
  );
}
