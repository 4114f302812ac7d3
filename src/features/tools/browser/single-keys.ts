const name = 'keys';

/** Whether the reader has turned off the keys that act when pressed alone. */
export function areSingleKeysOff() {
  try {
    return localStorage.getItem(name) === 'off';
  } catch {
    return false;
  }
}

/** Turns them on or off, for as long as the browser keeps what it stores. */
export function setSingleKeys(isOn: boolean) {
  try {
    if (isOn) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Storage is denied; they stay as they are.
  }
}
