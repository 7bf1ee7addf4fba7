/** The side panel, which every browser opens its own way, and only while a click or a key is being answered. */
import { api } from './api';

interface Panels {
  /** Chrome, Edge. */
  sidePanel?: { open?(where: { windowId: number }): Promise<void> };
  /** Firefox: the window in front. */
  sidebarAction?: { open?(): Promise<void> };
}

const { sidePanel, sidebarAction } = api as unknown as Panels;

/** Whether this browser has a panel that an extension may open. */
export const hasPanel = sidePanel?.open !== undefined || sidebarAction?.open !== undefined;

/** Opens the panel of a window. To be called before anything is awaited; rejected where the browser refuses. */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel?.open?.({ windowId }) ?? sidebarAction?.open?.() ?? Promise.reject(new Error('No side panel here.'));
}
