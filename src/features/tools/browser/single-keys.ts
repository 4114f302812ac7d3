/** Whether the reader has turned off the keys that act when pressed alone. */
export function areSingleKeysOff() {
  try {
    return localStorage.getItem('keys') === 'off';
  } catch {
    return false;
  }
}
