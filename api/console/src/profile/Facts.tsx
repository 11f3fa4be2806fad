import { Fragment } from 'react';
import type { AttributeName, AttributeValueFragment } from '../graph/documents';
import { Panel } from '../pieces/Panel';
import { readable } from '../words/number';
import { useWords, wordFor } from '../words/useWords';
import { Provenance } from './Provenance';

/** In the order in which they help to know somebody; the name stands above. */
const ORDER: AttributeName[] = [
  'MOBILE',
  'LANDLINE',
  'EMAIL',
  'RESIDENT_ID',
  'PASSPORT',
  'BIRTH_DATE',
  'GENDER',
  'ADDRESS',
  'CITY',
  'PROVINCE',
  'POST_CODE',
  'COUNTRY',
  'OCCUPATION',
  'ACCOUNT',
  'LOYALTY_CARD',
  'DEVICE',
  'TAX_ID',
  'BUSINESS_LICENCE',
  'FORMER_NAME',
  'FULL_NAME',
  'ORGANIZATION_NAME',
  'FAMILY_NAME',
  'GIVEN_NAME',
];

/** What is known of the customer, each value with where it comes from. */
export function Facts({ attributes, records }: { attributes: AttributeValueFragment[]; records: number }) {
  const { words } = useWords();
  const byName = Map.groupBy(attributes, (attribute) => attribute.name);
  return (
    <Panel title={words.profile.data} count={words.profile.records(records)}>
      <dl className="facts">
        {ORDER.filter((name) => byName.has(name)).map((name) => (
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
    </Panel>
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
    case 'GENDER':
      return <span>{wordFor(words.gender, value)}</span>;
    case 'BIRTH_DATE':
      return <span>{/^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value}</span>;
    default:
      return <span>{value}</span>;
  }
}
