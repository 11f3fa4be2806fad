import { useState } from 'react';
import { GroupsOf } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Empty, Failed, Loading } from '../pieces/states';
import { SearchBox } from '../search/SearchBox';
import { useWords } from '../words/useWords';
import { ListPicker } from './ListPicker';
import type { Whom } from './whom';

const WAYS = ['group', 'city', 'list'] as const;

/** Among whom to look: a group, a city, or a list that somebody has. */
export function WhomPicker({ onPick }: { onPick: (whom: Whom) => void }) {
  const { words } = useWords();
  const [way, setWay] = useState<(typeof WAYS)[number]>('group');
  return (
    <>
      <fieldset className="choice">
        <legend>{words.winBack.among}</legend>
        {WAYS.map((one) => (
          <label key={one}>
            <input type="radio" name="among" checked={way === one} onChange={() => setWay(one)} />
            <span>{words.winBack.ways[one]}</span>
          </label>
        ))}
      </fieldset>
      {way === 'group' && <GroupPicker onPick={(group) => onPick({ group })} />}
      {way === 'city' && <CityPicker onPick={(city) => onPick({ city })} />}
      {way === 'list' && <ListPicker onPick={(customers) => onPick({ customers })} />}
    </>
  );
}

function CityPicker({ onPick }: { onPick: (city: string) => void }) {
  const { words } = useWords();
  const [city, setCity] = useState('');
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        onPick(city.trim());
      }}
    >
      <label className="field">
        <span>{words.winBack.city}</span>
        <input value={city} autoComplete="off" onChange={(event) => setCity(event.target.value)} />
      </label>
      <button type="submit" className="button primary" disabled={city.trim() === ''}>
        {words.winBack.look}
      </button>
    </form>
  );
}

/** A group is found by its name or by anybody who belongs to it. */
function GroupPicker({ onPick }: { onPick: (group: string) => void }) {
  const { words } = useWords();
  const [member, setMember] = useState<string | null>(null);
  const answer = useAnswer(GroupsOf, { id: member ?? '' }, { pause: member === null });
  const groups = answer.result?.customer?.groups ?? [];
  if (member === null) {
    return <SearchBox initial="" onOpen={setMember} />;
  }
  return answer.problem ? (
    <Failed problem={answer.problem} again={answer.again} />
  ) : answer.result === undefined ? (
    <Loading />
  ) : (
    <>
      {groups.length === 0 ? (
        <Empty title={words.profile.noPeople} />
      ) : (
        <ul className="matches">
          {groups.map(({ group }) => (
            <li key={group.id}>
              <button type="button" className="button" onClick={() => onPick(group.id)}>
                {words.group[group.kind]} {group.name ?? group.id}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="quiet" onClick={() => setMember(null)}>
        {words.winBack.back}
      </button>
    </>
  );
}
