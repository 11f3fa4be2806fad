import { useEffect } from 'react';
import type { ProfileQuery } from '../graph/documents';
import { useNow } from '../pieces/useNow';
import { remember } from '../search/recent';
import { ageOn } from '../words/format';
import { readable } from '../words/number';
import { Greeting } from './Greeting';
import { useWords, wordFor } from '../words/useWords';

type Customer = NonNullable<ProfileQuery['customer']>;

/** Who it is, in one glance. */
export function Who({ customer, asking }: { customer: Customer; asking: boolean }) {
  const { words, format } = useWords();
  const now = useNow();
  const value = (name: string) => customer.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  const born = value('BIRTH_DATE');
  const age = born === null ? null : ageOn(born, new Date(now));
  const gender = value('GENDER');
  const about = [
    words.kind[customer.kind],
    gender === null ? null : wordFor(words.gender, gender),
    age === null ? null : words.years(age),
    value('CITY'),
    value('OCCUPATION'),
  ].filter((part) => part !== null);
  const { id, displayName } = customer;
  const aboutText = about.join(' · ');
  useEffect(() => {
    if (displayName !== null) {
      remember({ id, name: displayName, about: aboutText });
    }
  }, [id, displayName, aboutText]);
  const mobile = customer.contactPoints.find((point) => point.medium === 'MOBILE' && point.value !== null)?.value;
  return (
    <header className="who">
      <div>
        <h1>{customer.displayName ?? words.state.masked}</h1>
        <p className="muted">{aboutText}</p>
      </div>
      <Greeting id={customer.id} revision={customer.revision} />
      {mobile && <p className="who-number number">{readable(mobile)}</p>}
      <p className="who-when muted small" aria-live="polite">
        {asking ? words.state.updating : `${words.profile.asOf} ${format.ago(customer.asOf, now)} · ${words.profile.revision} ${customer.revision}`}
      </p>
    </header>
  );
}
