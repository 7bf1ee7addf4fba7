/**
 * Test files take turns in one process, which loads jsdom and zod once for all of them. Before each file our own modules are loaded anew, and
 * what the last one has put in the place of globals and timers goes: no file sees what another has left.
 */
import { vi } from 'vitest';

vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();
