import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

const driver = '/usr/bin/WebKitWebDriver';
const screen = '/usr/bin/Xvfb';
const [browser = ''] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
const display = ':97';
const port = 4797;

/** Why Safari's engine cannot be tried here, or undefined where it can. */
export function webkitMissing() {
  return [driver, screen, browser].every((path) => path && existsSync(path))
    ? undefined
    : 'install it with apt-get install webkit2gtk-driver xvfb';
}

/** A window of Safari's engine, driven over WebDriver; it is closed by whoever opens it. */
export async function openWebkit() {
  const xvfb = spawn(screen, [display, '-screen', '0', '2000x1400x24'], { stdio: 'ignore' });
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // As root the sandbox of WebKit cannot start; the only pages it sees are our own.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const process_ = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const close = () => {
    process_.kill();
    xvfb.kill();
  };
  try {
    await untilReady();
    const options = { binary: browser, args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const { sessionId, capabilities } = await call<Session>('POST', '/session', {
      capabilities: { alwaysMatch },
    });
    const session = `/session/${sessionId}`;
    return {
      version: capabilities.browserVersion,
      goto: (url: string) => call('POST', `${session}/url`, { url }),
      /** Runs a function in the page; it must need nothing from outside itself. */
      evaluate: <Value, Argument>(run: (argument: Argument) => Value, argument: Argument) =>
        call<Value>('POST', `${session}/execute/sync`, {
          script: `return (${run})(arguments[0])`,
          args: [argument],
        }),
      close: async () => {
        await call('DELETE', session);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}

async function untilReady() {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 100));
  }
}

async function call<Value>(method: string, path: string, body?: object): Promise<Value> {
  const init = { method, ...(body && { body: JSON.stringify(body) }) };
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
  const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } };
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
