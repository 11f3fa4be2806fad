import { useState } from 'react';
import type { Session } from '../session/session';
import { Popup } from '../pieces/Popup';
import { LANGUAGES, useWords, type Language } from '../words/useWords';
import { THEMES, preferredTheme, wear, type Theme } from './theme';

/** Who is signed in, in which language and light, and the way out. */
export function AccountMenu({ session, onKeys }: { session: Session; onKeys: () => void }) {
  const { words, language, speak } = useWords();
  const [theme, setTheme] = useState<Theme>(preferredTheme);
  const { user } = session;
  return (
    <Popup label={`${words.account}: ${user.name}`} className="bar-account" button={user.name}>
      <div className="account">
        <p className="account-name">{user.name}</p>
        <p className="muted">{user.roles.map((role) => words.role[role]).join(', ')}</p>
        {(user.city ?? user.store) && <p className="muted">{[user.city, user.store, user.department].filter(Boolean).join(' · ')}</p>}
        <Choice label={words.language} value={language} values={Object.keys(LANGUAGES) as Language[]} name={(l) => LANGUAGES[l]} onChoose={speak} />
        <Choice
          label={words.theme}
          value={theme}
          values={[...THEMES]}
          name={(t) => words.themes[t]}
          onChoose={(t) => {
            wear(t);
            setTheme(t);
          }}
        />
        <button type="button" className="button" onClick={onKeys}>
          {words.keys}
        </button>
        <button type="button" className="button" onClick={() => session.signOut()}>
          {words.signOut}
        </button>
      </div>
    </Popup>
  );
}

function Choice<T extends string>(props: { label: string; value: T; values: T[]; name: (value: T) => string; onChoose: (value: T) => void }) {
  return (
    <fieldset className="choice">
      <legend>{props.label}</legend>
      {props.values.map((value) => (
        <label key={value}>
          <input type="radio" name={props.label} checked={props.value === value} onChange={() => props.onChoose(value)} />
          <span>{props.name(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
