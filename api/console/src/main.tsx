import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { clientFor } from './graph/client';
import { Line } from './graph/line';
import { Host } from './session/host';
import { SignInUnavailable, arrive, embedded, signIn, type Realm, type Session } from './session/session';
import { App } from './shell/App';
import { Message } from './shell/Message';
import { preferredTheme, wear } from './shell/theme';
import { formatOf } from './words/format';
import { keepLanguage, preferredLanguage, wordsOf } from './words/load';
import { SpeechContext, type Language, type Speech } from './words/useWords';
import type { Words } from './words/en';
import './style/base.css';
import './style/pieces.css';
import './style/shell.css';

type Start = { session: Session } | { session: null; problem: 'signedOut' | 'unavailable' | 'refused' | 'noToken' };

function told(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="c360-${name}"]`)?.content ?? '';
}

const realm: Realm = { issuer: told('issuer'), client: told('client') };

function here(): string {
  return location.pathname.endsWith('/signed-out') ? '/console/' : location.pathname + location.search;
}

/** Somebody who is signed in, or why nobody is; null while the browser leaves for the realm. */
async function begin(): Promise<Start | null> {
  const host = Host.ofThisPage();
  if (host !== null) {
    const session = await embedded(host).catch(() => null);
    return session === null ? { session: null, problem: 'noToken' } : { session };
  }
  if (location.pathname.endsWith('/signed-out')) {
    return { session: null, problem: 'signedOut' };
  }
  try {
    const comesBack = new URLSearchParams(location.search).has('state');
    const session = comesBack ? await arrive(realm) : null;
    if (session !== null) {
      return { session };
    }
    if (comesBack) {
      return { session: null, problem: 'refused' };
    }
    await signIn(realm, here());
    return null;
  } catch (problem) {
    return { session: null, problem: problem instanceof SignInUnavailable ? 'unavailable' : 'refused' };
  }
}

function Console({ start, language: first, words: firstWords }: { start: Start; language: Language; words: Words }) {
  const [{ language, words }, setSpeech] = useState({ language: first, words: firstWords });
  const speech = useMemo<Speech>(
    () => ({
      language,
      words,
      format: formatOf(language),
      speak: (next) => {
        keepLanguage(next);
        void wordsOf(next).then((other) => {
          document.documentElement.lang = next;
          setSpeech({ language: next, words: other });
        });
      },
    }),
    [language, words],
  );
  const asks = useMemo(() => {
    const line = start.session && new Line(start.session);
    return line && { line, client: clientFor(start.session, line) };
  }, [start]);
  const enter = () => (start.session === null && start.problem === 'noToken' ? location.reload() : void signIn(realm, start.session === null && start.problem !== 'signedOut' ? '/console/' : here()));
  return (
    <SpeechContext value={speech}>
      {start.session && asks ? <App session={start.session} {...asks} signIn={enter} /> : <NotIn start={start} enter={enter} words={words} />}
    </SpeechContext>
  );
}

function NotIn({ start, enter, words }: { start: Start; enter: () => void; words: Words }) {
  if (start.session !== null) {
    return null;
  }
  const { session } = words;
  const [title, text] = {
    signedOut: [session.signedOut, ''] as const,
    unavailable: [session.unavailable, session.unavailableText] as const,
    refused: [session.refused, session.refusedText] as const,
    noToken: [session.noToken, session.noTokenText] as const,
  }[start.problem];
  return (
    <main>
      <Message title={title} text={text} action={start.problem === 'noToken' ? words.state.again : session.signIn} onAction={enter} />
    </main>
  );
}

const language = preferredLanguage();
document.documentElement.lang = language;
wear(preferredTheme());
const [start, words] = await Promise.all([begin(), wordsOf(language)]);
if (start !== null) {
  createRoot(document.querySelector('#console')!).render(
    <StrictMode>
      <Console start={start} language={language} words={words} />
    </StrictMode>,
  );
}
