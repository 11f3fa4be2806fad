import { Suspense, useEffect, useState } from 'react';
import { Provider } from 'urql';
import type { Client } from '@urql/core';
import type { Line } from '../graph/line';
import { LineContext } from '../graph/useLine';
import type { Session } from '../session/session';
import { Loading } from '../pieces/states';
import { UserContext } from '../session/useUser';
import { useWords } from '../words/useWords';
import { fetched } from './fetched';
import { Frame } from './Frame';
import { Message } from './Message';
import { go, pathOf, useRoute, type Route } from './route';
import { channelOf, homeOf, routeTo } from './screens';
import { ProfileScreen } from '../profile/fetchedProfile';
import { SearchScreen } from '../search/SearchScreen';

const DeskScreen = fetched(() => import('../complaint/DeskScreen'));
const OperationsScreen = fetched(() => import('../operations/OperationsScreen'));
const AuditScreen = fetched(() => import('../audit/AuditScreen'));
const TillScreen = fetched(() => import('../till/TillScreen'));
const WinBackScreen = fetched(() => import('../winback/WinBackScreen'));
const LeadsScreen = fetched(() => import('../lead/LeadsScreen'));
const StewardScreen = fetched(() => import('../steward/StewardScreen'));

/** Everything that somebody sees who is signed in. */
export function App({ session, client, line, signIn }: { session: Session; client: Client; line: Line; signIn: () => void }) {
  const { words } = useWords();
  const route = useRoute();
  const [ended, setEnded] = useState(false);
  const home = homeOf(session.user.roles);
  useEffect(() => session.whenEnded(() => setEnded(true)), [session]);
  useEffect(() => {
    if (route.screen === 'home' && home !== null) {
      go(routeTo(home), 'replace');
    }
  }, [route.screen, home]);

  if (home === null) {
    return <Message title={words.session.noRole} text={words.session.noRoleText} action={words.signOut} onAction={() => session.signOut()} />;
  }
  return (
    <UserContext value={session.user}>
      <Provider value={client}>
        <LineContext value={line}>
          {session.host ? <Embedded route={route} session={session} /> : <Frame session={session} route={route}>
            <Suspense fallback={<Loading lines={8} />}>
              <Screen key={screenKey(route)} route={route} session={session} />
            </Suspense>
          </Frame>}
          {ended && <Message title={words.session.ended} text={words.session.endedText} action={words.session.signIn} onAction={signIn} over />}
        </LineContext>
      </Provider>
    </UserContext>
  );
}

/** A frame in somebody else's page shows the till and nothing else. */
function Embedded({ route, session }: { route: Route; session: Session }) {
  return (
    <main>
      <Suspense fallback={<Loading lines={4} />}>
        <Screen route={route.screen === 'till' ? route : { screen: 'till', store: null, till: null, busy: false }} session={session} />
      </Suspense>
    </main>
  );
}

function screenKey(route: Route): string {
  return route.screen === 'customer' ? pathOf(route) : route.screen;
}

function Screen({ route, session }: { route: Route; session: Session }) {
  const { words } = useWords();
  switch (route.screen) {
    case 'home':
      return <Loading />;
    case 'search':
      return <SearchScreen words={route.words} filter={route.filter} />;
    case 'customer':
      return <ProfileScreen id={route.id} channel={channelOf(session.user.roles)} />;
    case 'complaints':
      return <DeskScreen id={route.id} department={session.user.department} />;
    case 'operations':
      return <OperationsScreen />;
    case 'till':
      return <TillScreen store={route.store ?? session.user.store ?? ''} till={route.till ?? '1'} scene={route.busy ? 'BUSY' : 'IDLE'} host={session.host} />;
    case 'winBack':
      return <WinBackScreen group={route.group} city={route.city} />;
    case 'audit':
      return <AuditScreen />;
    case 'leads':
      return <LeadsScreen />;
    case 'steward':
      return <StewardScreen a={route.a} b={route.b} />;
    default:
      return <Message title={words.state.notFound} text={words.state.notFoundText} />;
  }
}
