import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mountHost } from '../../../lib/mark/host';
import { HOST_NAME, removeLeftovers } from '../../../lib/mark/leftovers';

const open = () => new JSDOM('<!doctype html><title>t</title><p>年报</p>').window.document;

describe('the element that carries the marks', () => {
  it('is gone without a trace', () => {
    const document = open();
    const before = document.documentElement.outerHTML;
    const host = mountHost(document);
    expect(document.querySelectorAll(HOST_NAME)).toHaveLength(1);
    host?.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has no attribute and no child that the page could see', () => {
    const document = open();
    const { element } = mountHost(document) ?? {};
    expect(element?.outerHTML).toBe(`<${HOST_NAME}></${HOST_NAME}>`);
    expect(element?.shadowRoot).toBeNull();
  });

  it('of an earlier version is taken out, and nothing else', () => {
    const document = open();
    const before = document.documentElement.outerHTML;
    mountHost(document);
    mountHost(document);
    removeLeftovers(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is not forced on a document without a root', () => {
    const document = open();
    document.documentElement.remove();
    expect(mountHost(document)).toBeNull();
  });
});
