export { findBrowser, type FindOptions, type FoundBrowser } from './find.ts';
export { launchOptions, type LaunchOptions } from './launch.ts';
export { withOldChromium, type OldPage } from './old-chromium.ts';
