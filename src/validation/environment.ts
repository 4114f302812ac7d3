import { type Fault, fileFault } from './fault.ts';

// Vite takes these signs in the path of a project for parts of an address.
const unreadableSigns = /[#?%]/;

/** What is wrong with the variables that name the addresses of the site, and with the folder of the project. */
export function environmentFaults(env: NodeJS.ProcessEnv, folder = process.cwd()): Fault[] {
  const sign = unreadableSigns.exec(folder)?.[0];
  const reason = `The tools of the build cannot read a path with this sign: found “${sign}”. Rename or move the folder.`;
  return [
    ...(sign ? [fileFault(folder, 'E-SITE', reason)] : []),
    ...variableFault(env, 'SITE_URL', webFault, 'https://example.org/'),
    ...variableFault(env, 'SITE_REPOSITORY', repositoryFault, 'https://github.com/owner/name'),
    ...variableFault(env, 'SITE_MAIL', mailFault, 'errata@example.org'),
  ];
}

function variableFault(
  env: NodeJS.ProcessEnv,
  name: string,
  faultOf: (value: string) => string | undefined,
  example: string,
) {
  const value = env[name];
  const fault = value === undefined ? undefined : faultOf(value);
  return fault ? [fileFault(name, 'E-SITE', `${fault} Write it as ${example}.`)] : [];
}

function webFault(value: string) {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:\/\/[^/]/.test(value)) return 'The variable is no address that begins with https://.';
  if (url.username || url.password) return 'The address holds a name or password.';
  if (/[?#]/.test(value)) return 'The address has a query or an anchor.';
  if (/[\s\p{C}%\\]/u.test(value)) return 'The address has a space or a sign that is no letter.';
  const path = value.slice('https://'.length);
  return /\/{2}|\/\.{1,2}(\/|$)/.test(path) ? 'The path of the address is not plain.' : undefined;
}

function mailFault(value: string) {
  return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value) ? undefined : 'The variable is no address of mail.';
}

function repositoryFault(value: string) {
  return (
    webFault(value) ??
    (/^https?:\/\/[^/]+(\/[\w.-]+){2,}$/.test(value)
      ? undefined
      : 'The variable is no address of a repository.')
  );
}
