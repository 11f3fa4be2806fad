import { useEffect, useRef } from 'react';

/** A page, or a layer over it, that says one thing. */
export function Message(props: { title: string; text: string; action?: string; onAction?: () => void; over?: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const content = (
    <>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.action && (
        <button ref={button} type="button" className="button primary" onClick={props.onAction}>
          {props.action}
        </button>
      )}
    </>
  );
  return props.over ? (
    <div className="message over" role="alertdialog" aria-modal="true" aria-label={props.title}>
      <div className="message-card">{content}</div>
    </div>
  ) : (
    <div className="message">{content}</div>
  );
}
