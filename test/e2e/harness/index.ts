// How the end-to-end tests and `npm start` drive the extension in real browsers. The modules run under plain Node 24 as well
// (type stripping), so they import each other with the extension .ts and use no syntax that needs a compiler.
export { type ChromiumSession, launchChromium } from './chromium.ts';
export { type Download, temporaryFolder, waitForDownload } from './downloads.ts';
export { type FirefoxSession, launchFirefox } from './firefox.ts';
export type { FirefoxChrome } from './firefox-chrome.ts';
export { firefoxExtensionId } from './firefox-process.ts';
export { type Answer, frameHost, otherHost, reportHost, type Site, serveSite, unitHosts } from './site.ts';
export type { Language, LaunchOptions } from './staged-extension.ts';
export { PATIENCE, pause, waitFor } from './wait.ts';
