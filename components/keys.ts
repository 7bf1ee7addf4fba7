/** The keys that lead from problem to problem, as the browser has assigned them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** By command; null where the browser has assigned none, because another extension has taken it or the person has removed it. */
export interface StepKeys {
  next: string | null;
  previous: string | null;
}

/** The keys of this screen; null where they lead nowhere (a draft), or before they are known. */
export const KeyContext = createContext<StepKeys | null>(null);
/** The keys of this screen. */
export const useStepKeys = (): StepKeys | null => useContext(KeyContext);
