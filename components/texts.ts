/** The words of the screen that a component stands on. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { uiTexts } from '../lib/words/ui/screen';
import type { UiTexts } from '../lib/words/ui-types/screen';

/** The words of the screen a component stands on. */
export const TextContext = createContext<UiTexts>(uiTexts.zh);
/** The words of this screen. */
export const useTexts = (): UiTexts => useContext(TextContext);
