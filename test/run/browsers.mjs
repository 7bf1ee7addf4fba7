// Finds the browsers that the end-to-end tests and `npm start` drive; installs them where that is the machine's own custom.
// Plain Node >= 20, no dependency: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { oldest } from './oldest.mjs';

/** What each browser is called, and which environment variable names it. */
const browsers = {
  chromium: {
    variable: 'NIANBAO_CHROME',
    title: 'Chrome, Chromium or Edge',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'NIANBAO_FIREFOX',
    title: `Firefox (${oldest.firefox} or newer)`,
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    packages: ['firefox-esr'],
  },
};

/**
 * The path of an installed browser, or null. The environment variable comes first; where it names a file that is not there,
 * that is an error and not a reason to take another browser silently.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable } = browsers[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} names ${named}, and no such file exists.`);
    return named;
  }
  return candidates(name).find(isExecutable) ?? null;
}

/**
 * Paths of the wanted browsers. What is missing is installed on Debian and Ubuntu when root runs this; elsewhere the error says what
 * to install and which variable names a browser.
 * @param {('chromium' | 'firefox')[]} wanted
 * @returns {Record<string, string>}
 */
export function ensureBrowsers(wanted) {
  const missing = wanted.filter((name) => findBrowser(name) === null);
  const fontsMissing = canAptInstall() && !hasChineseFont();
  if ((missing.length > 0 || fontsMissing) && canAptInstall()) {
    aptInstall(
      [...missing.flatMap((name) => browsers[name].packages), ...(fontsMissing ? ['fonts-noto-cjk'] : [])],
      missing,
    );
  }
  const still = wanted.filter((name) => findBrowser(name) === null);
  if (still.length > 0) throw new Error(missingMessage(still));
  return Object.fromEntries(wanted.map((name) => [name, findBrowser(name)]));
}

function candidates(name) {
  const { commands, mac, windows } = browsers[name];
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];
    return roots.flatMap((root) => mac.map((path) => join(root, path)));
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((key) => process.env[key]).filter(Boolean);
    return roots.flatMap((root) => windows.map((path) => join(root, path)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

/** There, may be run, and not Ubuntu's stand-in that only says to install a snap (the snap itself is found under /snap/bin). */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).size > 20_000 || !readFileSync(path, 'utf8').includes('snap install');
  } catch {
    return false;
  }
}

/** Debian or a relative of it, apt-get at hand, and the right to use it. */
function canAptInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

function aptInstall(packages, missing) {
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  const options = {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  const updated = spawnSync('apt-get', ['update', ...quiet], options);
  const installed = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...quiet, ...packages], options);
  if (updated.status === 0 && installed.status === 0) return;
  // Ubuntu's `chromium` is a snap stub: one package that cannot be had must not keep the others away.
  for (const name of packages) {
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...quiet, name], options);
  }
  if (missing.every((name) => findBrowser(name) !== null)) return;
  console.error('apt-get could not install every package; see its messages above.');
}

function missingMessage(names) {
  const lines = names.map((name) => {
    const { title, variable, packages } = browsers[name];
    return `  - ${title}: install it (Debian/Ubuntu: apt-get install ${packages.join(' ')}), or set ${variable} to its program file.`;
  });
  return [
    'No browser found for:',
    ...lines,
    'Chinese text needs a Chinese font as well (Debian/Ubuntu: fonts-noto-cjk).',
  ].join('\n');
}
