// Where progress is kept: under one key of the reader's own browser, and in memory where that cannot be.

import { EMPTY, read, Unreadable } from "./progress.js";

export const KEY = "ml-interview-guide.practice";

export const BLOCKED = "This browser keeps nothing for this page, as in a private window. You can practice, but closing the page forgets it.";
export const FULL = "This browser has no room left, so what comes now is not kept. You can go on practicing; save to a file before you close the page.";
const unreadable = (why) => `What this device remembered cannot be read: ${why}. It is left as it is, and what comes now is not kept.`;

/**
 * The keeper of progress. `fault` says what is wrong, or is empty.
 * @param {() => Storage} storage gives the browser's storage, or throws where there is none
 */
export function open(storage) {
  let memory = EMPTY;
  let fault = "";
  let raw = null; // text that was found and could not be read

  /** What is remembered now; another tab may have written meanwhile. */
  function progress() {
    if (fault) return memory;
    try {
      raw = storage().getItem(KEY);
      if (raw !== null) memory = read(raw);
      else memory = EMPTY;
      raw = null;
    } catch (error) {
      fault = error instanceof Unreadable ? unreadable(error.message) : BLOCKED;
    }
    return memory;
  }

  /** Remember what `change` makes of it. */
  function keep(change) {
    memory = change(progress());
    if (raw !== null) return memory; // never written over
    try {
      storage().setItem(KEY, JSON.stringify(memory));
      fault = "";
    } catch {
      fault ||= FULL;
    }
    return memory;
  }

  /** Forget everything, what could not be read included. */
  function forget() {
    [memory, fault, raw] = [EMPTY, "", null];
    try {
      storage().removeItem(KEY);
    } catch {
      fault = BLOCKED;
    }
  }

  return { progress, keep, forget, fault: () => fault, unread: () => raw };
}
