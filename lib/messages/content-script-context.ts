/**
 * Stands in for WXT's class of this name (see wxt.config.ts). The original tells newer and older scripts of each other through an event
 * and a window message that every page can hear and forge, and it carries the whole browser polyfill into the tiny detector. Ours find
 * out by themselves whether their extension still lives.
 */
export class ContentScriptContext {}
