/** The side panel: the screen of whichever tab is in front of its window. */
import { startScreen } from '../screen/start';

void startScreen('panel');
