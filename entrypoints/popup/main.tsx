/** The popup: the screen of the tab in front, until a click beside it closes it. */
import { startScreen } from '../screen/start';

void startScreen('popup');
