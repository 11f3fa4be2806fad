import { useEffect, useState } from 'react';
import { Profile } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Failed, Loading } from '../pieces/states';
import { Message } from '../shell/Message';
import { go } from '../shell/route';
import { useWords } from '../words/useWords';
import { useRefresh } from '../pieces/useRefresh';
import { ActionsPanel } from '../action/ActionsPanel';
import { ValuePanel } from '../value/ValuePanel';
import { CustomerPromptsPanel } from '../complaint/CustomerPromptsPanel';
import { Complaints } from './Complaints';
import { Contracts } from './Contracts';
import { Facts } from './Facts';
import { handed } from './handed';
import { membershipsOf } from './memberships';
import { People } from './People';
import { Side } from './Side';
import { Who } from './Who';
import { useRevision } from './useRevision';
import './profile.css';

/** Everything about one customer, kept current. */
export default function ProfileScreen({ id, channel }: { id: string; channel: string }) {
  const { words } = useWords();
  const [before] = useState(() => handed(id));
  const answer = useAnswer(Profile, { by: { id } });
  const result = answer.result ?? (before?.customer?.id === id ? before : undefined);
  const customer = result?.customer ?? null;
  const revision = useRevision(id, customer?.revision ?? null);
  useRefresh(answer.again, customer?.revision, revision);
  const renamed = customer !== null && customer.id !== id ? customer.id : null;
  useEffect(() => {
    if (renamed !== null) {
      go({ screen: 'customer', id: renamed }, 'replace');
    }
  }, [renamed]);

  if (answer.problem !== null && customer === null) {
    return (
      <>
        <h1 className="unseen">{words.screen.customer}</h1>
        <Failed problem={answer.problem} error={answer.error} again={answer.again} />
      </>
    );
  }
  if (customer === null) {
    return result === undefined || answer.asking ? (
      <>
        <h1 className="unseen">{words.screen.customer}</h1>
        <Loading lines={12} />
      </>
    ) : (
      <Message title={words.profile.nobody} text={words.profile.nobodyText} action={words.screen.search} onAction={() => go({ screen: 'search', words: '', filter: {} })} />
    );
  }
  const problem = (field: string) => problemAt(answer.error, 'customer', field);
  const memberships = membershipsOf(customer.households, customer.groups);
  return (
    <div className="profile">
      <Who customer={customer} asking={answer.asking} />
      <div className="profile-left">
        <Facts attributes={customer.attributes} records={customer.records.length} />
        <Contracts subscriptions={customer.subscriptions} problem={problem('subscriptions')} />
        <People memberships={memberships} self={customer.id} problem={problem('groups') ?? problem('households')} />
      </div>
      <div className="profile-middle">
        <CustomerPromptsPanel id={customer.id} revision={revision} />
        <ValuePanel id={customer.id} revision={revision} />
        <ActionsPanel key={customer.id} id={customer.id} revision={revision} channel={channel} />
        <Complaints customer={customer.id} channel={channel} onOpened={answer.again} complaints={customer.complaints} problem={problem('complaints')} />
      </div>
      <Side customer={customer.id} revision={revision} memberships={memberships} />
    </div>
  );
}
