import type { ViewState } from "./view-state.ts";

export type Listener = (state: ViewState, before: ViewState) => void;

/** The one place that holds what the page shows. */
export interface Store {
  get(): ViewState;
  /** Change some of the state; a reader can go back to what was, unless `quiet`. */
  set(change: Partial<ViewState>, quiet?: boolean): void;
  subscribe(listener: Listener): void;
}

/** A store with a first state; listeners are called in the order in which they came. */
export function createStore(
  first: ViewState,
  remember: (state: ViewState, quiet: boolean) => void,
): Store {
  let state = first;
  const listeners: Listener[] = [];
  return {
    get: () => state,
    set(change, quiet = false) {
      const before = state;
      state = { ...state, ...change };
      remember(state, quiet);
      for (const listener of listeners) listener(state, before);
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
