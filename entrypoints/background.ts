import { defineBackground } from 'wxt/utils/define-background';

// Placeholder so that the extension builds; the wiring comes with the detector and the inspector.
export default defineBackground(() => {});
