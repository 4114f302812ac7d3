import { DatabaseSync } from 'node:sqlite';

const held: DatabaseSync[] = [];

/** Takes a lock that this process keeps until it ends, and says whether it could be had. */
export function takeLock(file: string) {
  // The system itself releases SQLite's lock when a process dies, so none is ever left behind and no process
  // number is mistaken for another's.
  const lock = new DatabaseSync(file);
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return false;
    throw error;
  }
  held.push(lock);
  return true;
}

/** SQLite's number for a lock that another process holds. */
const busy = 5;
