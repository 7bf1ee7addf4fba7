/** A report may stand partly in frames that the page shows as its own; each document carries its own marks. */
import type { Target } from '../page/places/locate';
import { elementOf } from './geometry';
import { createMarker, type Marker } from './marker';
import type { MarkItem, MarkTexts, MarkUse } from './types';

/** As `Marker`, over a document and the frames that belong to its report. */
export type Markers = Omit<Marker, 'opened'>;

/** @param use what a bubble's own buttons do */
export function createMarkers(main: Document, texts: MarkTexts, use: MarkUse): Markers {
  const markers = new Map<Document, Marker>();
  const markerFor = (document: Document): Marker => {
    const known = markers.get(document);
    if (known) return known;
    const marker = createMarker(document, texts, use);
    markers.set(document, marker);
    return marker;
  };
  const markerOf = (target: Target) => markerFor(elementOf(target).ownerDocument);
  return {
    show(items) {
      const documents = new Set<Document>([main, ...markers.keys()]);
      for (const { places } of items) for (const { target } of places) documents.add(elementOf(target).ownerDocument);
      for (const document of documents) {
        // A frame that has gone has no window any more.
        if (!document.defaultView) markers.delete(document);
        else markerFor(document).show(items.map((item) => within(item, document)));
      }
    },
    clear() {
      for (const marker of markers.values()) marker.clear();
      markers.clear();
    },
    visit: (target) => markerOf(target).visit(target),
    hint(target) {
      const own = target && markerOf(target);
      for (const marker of markers.values()) if (marker !== own) marker.hint(null);
      own?.hint(target);
    },
    open(number) {
      for (const marker of markers.values()) marker.open(number);
    },
  };
}

function within(item: MarkItem, document: Document): MarkItem {
  return { ...item, places: item.places.filter(({ target }) => elementOf(target).ownerDocument === document) };
}
