import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Runs a file of TypeScript. An older Node would only call the options bad by which others read it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isAtLeast = (newest, part) => major > newest || (major === newest && minor >= part);

if (!isAtLeast(22, 12)) {
  process.stderr.write(
    `This needs Node 22.12 or newer and found ${process.version}. npm ci brings one; after npm ci --ignore-scripts, ` +
      'install a newer Node or run npm rebuild node.\n',
  );
  process.exitCode = 1;
} else if (isAtLeast(22, 18)) {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => {
    if (name !== 'ExperimentalWarning') process.stderr.write(`${name}: ${message}\n`);
  });
  process.argv.splice(1, 2, resolve(process.argv[2] ?? ''));
  await import(pathToFileURL(process.argv[1]).href).catch((error) => {
    const isRefused = /^(EACCES|EROFS|EPERM|ENOSPC|ERR_SQLITE_ERROR)$/.test(error?.code);
    if (!isRefused) throw error;
    process.stderr.write(
      `Nothing can be written here (${error.message}). Make room or get the right to write, or copy the project.\n`,
    );
    process.exitCode = 1;
  });
} else {
  const options = ['--disable-warning=ExperimentalWarning', '--experimental-strip-types'];
  const { status } = spawnSync(process.execPath, [...options, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
