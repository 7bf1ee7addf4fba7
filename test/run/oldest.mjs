/** The oldest browsers that the extension is made for: the last Chromium of Windows 7 and of many domestic browsers, and a Firefox of 2024. */
export const oldest = { chrome: 109, firefox: 128 };
