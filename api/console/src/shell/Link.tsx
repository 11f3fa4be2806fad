import type { ComponentProps } from 'react';
import { go, pathOf, type Route } from './route';

/** A link within the console; with a modifier key the browser opens it as it always does. */
export function Link({ to, ...rest }: { to: Route } & Omit<ComponentProps<'a'>, 'href'>) {
  return (
    <a
      {...rest}
      href={pathOf(to)}
      onClick={(event) => {
        rest.onClick?.(event);
        if (!event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0) {
          event.preventDefault();
          go(to);
        }
      }}
    />
  );
}
