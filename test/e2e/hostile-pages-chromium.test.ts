import { describe } from 'vitest';
import { examineHostilePages } from './hostile/examine-pages.ts';

describe('in chromium', () => examineHostilePages('chromium'));
