/** How much the scripts weigh that go into pages and into the popup. */
import { figure, type Part } from '../figure';
import { weigh } from '../weights';

export function sizesPart(folder: string): Part {
  return {
    title: 'Scripts, minified and zipped',
    figures: weigh(folder).map(({ name, bytes, most }) => figure(name, 'KB', [bytes / 1024], most / 1024)),
  };
}
