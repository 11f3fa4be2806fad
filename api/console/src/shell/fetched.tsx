import { lazy, useState, type ComponentType } from 'react';

type Fetched<Props> = ComponentType<Props> & { fetch: () => Promise<void> };

/**
 * A screen that is fetched when it is first shown, or before by whoever foresees it. One that is there is shown at once: React's
 * own lazy components show their fallback first, and keep it for a third of a second.
 */
export function fetched<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): Fetched<Props> {
  let there: ComponentType<Props> | null = null;
  const get = async () => {
    const module = await load();
    there = module.default;
    return module;
  };
  const Later = lazy(get) as unknown as ComponentType<Props>;

  function Screen(props: Props) {
    // chosen once: another component in the same place would begin anew
    const [Chosen] = useState(() => there ?? Later);
    return <Chosen {...props} />;
  }
  return Object.assign(Screen, {
    fetch: async () => {
      await get();
    },
  });
}
