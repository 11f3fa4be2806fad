import { Fragment } from 'react';
import type { AttributeName, AttributeValueFragment } from '../graph/documents';
import { Panel } from '../pieces/Panel';
import { readable } from '../words/number';
import { useWords, wordFor } from '../words/useWords';
import { Provenance } from './Provenance';

/** What a conversation needs, in that order; the name stands above. */
const FIRST: AttributeName[] = ['MOBILE', 'LANDLINE', 'EMAIL', 'RESIDENT_ID', 'PASSPORT', 'TAX_ID', 'BIRTH_DATE', 'ADDRESS', 'ACCOUNT', 'FORMER_NAME'];

const REST: AttributeName[] = [
  'GENDER',
  'CITY',
  'PROVINCE',
  'POST_CODE',
  'COUNTRY',
  'OCCUPATION',
  'LOYALTY_CARD',
  'DEVICE',
  'BUSINESS_LICENCE',
  'FULL_NAME',
  'ORGANIZATION_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
];

/** What is known of the customer, each value with where it comes from. */
export function Facts({ attributes, records }: { attributes: AttributeValueFragment[]; records: number }) {
  const { words } = useWords();
  const byName = Map.groupBy(attributes, (attribute) => attribute.name);
  const rest = REST.filter((name) => byName.has(name));
  return (
    <Panel title={words.profile.data} count={words.profile.records(records)}>
      <Values names={FIRST} byName={byName} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{words.profile.moreData(rest.length)}</summary>
          <Values names={rest} byName={byName} />
        </details>
      )}
    </Panel>
  );
}

function Values({ names, byName }: { names: AttributeName[]; byName: Map<AttributeName, AttributeValueFragment[]> }) {
  const { words } = useWords();
  return (
    <dl className="facts">
      {names
        .filter((name) => byName.has(name))
        .map((name) => (
          <Fragment key={name}>
            <dt>{words.attribute[name]}</dt>
            <dd>
              {byName.get(name)?.map((attribute, i) => (
                <div key={i} className="fact">
                  <Value attribute={attribute} />
                  <Provenance of={words.attribute[name]} where={attribute.provenance} lost={attribute.lost} />
                </div>
              ))}
            </dd>
          </Fragment>
        ))}
    </dl>
  );
}

function Value({ attribute }: { attribute: AttributeValueFragment }) {
  const { words, format } = useWords();
  const { name, value, masked } = attribute;
  if (masked || value === null) {
    return <span className="muted">{words.state.masked}</span>;
  }
  switch (name) {
    case 'MOBILE':
    case 'LANDLINE':
      return <span className="number">{readable(value)}</span>;
    case 'EMAIL':
      // breaks after the @ and the dots, where it has to
      return (
        <span className="whole-words">
          {value.split(/(?<=[@.])/).map((part, i) => (
            <Fragment key={i}>
              {part}
              <wbr />
            </Fragment>
          ))}
        </span>
      );
    case 'GENDER':
      return <span>{wordFor(words.gender, value)}</span>;
    case 'BIRTH_DATE':
      return <span>{/^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value}</span>;
    default:
      return <span>{value}</span>;
  }
}
