import { beforeEach, describe, expect, it, vi } from 'vitest';

const download = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: { downloads: { download, onChanged: { addListener: vi.fn(), removeListener: vi.fn() } } },
}));
const { saveFile } = await import('../../../entrypoints/background/download');
const { fromBase64, toBase64 } = await import('../../../lib/messages/bytes');

beforeEach(() => {
  download.mockReset().mockResolvedValue(1);
  vi.unstubAllGlobals();
});
/** The service worker of Chrome has no such function. */
const asInChrome = () =>
  vi.stubGlobal('URL', class extends URL {}) && Object.assign(URL, { createObjectURL: undefined });

describe('bytes on their way', () => {
  it('arrive as they left, text as UTF-8', () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(fromBase64(toBase64('\uFEFF单位,1\r\n')))).toBe(
      '\uFEFF单位,1\r\n',
    );
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});

describe('saving a file', () => {
  it('gives Chrome an address that holds the file', async () => {
    asInChrome();
    expect(await saveFile('a.csv', 'text/csv', 'eA==')).toEqual({ saved: true });
    expect(download).toHaveBeenCalledWith({
      url: 'data:text/csv;base64,eA==',
      filename: 'a.csv',
      conflictAction: 'uniquify',
    });
  });

  it('leaves to the page what is too large for an address', async () => {
    asInChrome();
    const result = await saveFile('a.json', 'application/json', 'A'.repeat(3_000_000));
    expect(result).toEqual({ saved: false, reason: 'too-large' });
    expect(download).not.toHaveBeenCalled();
  });

  it('gives Firefox an address of its own, whatever the size', async () => {
    expect(await saveFile('a.json', 'application/json', 'A'.repeat(3_000_000))).toEqual({ saved: true });
    expect(download.mock.calls[0]?.[0].url).toMatch(/^blob:/);
  });

  it('says so where the browser refuses', async () => {
    download.mockRejectedValue(new Error('illegal file name'));
    expect(await saveFile('../a.csv', 'text/csv', 'eA==')).toEqual({ saved: false, reason: 'download-failed' });
  });
});
