/**
 * Pictures as Word drew them before 2007, and things of other programs that a document shows by a picture, such as a sheet of Excel: both are
 * written anew as the pictures of today, since what draws a document shows no others. One may stand where a table should.
 */
import { attributeOf, descendantsOf, W } from './xml';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** English Metric Units of the units that sizes are written in. */
const EMU: Readonly<Record<string, number>> = { pt: 12_700, in: 914_400, cm: 360_000, mm: 36_000, px: 9_525 };

/** Replaces every holder of old pictures by the pictures that it holds; one with words of its own is left as it is. */
export function renewPictures(root: Element): void {
  for (const holder of descendantsOf(root, 'pict', 'object')) {
    if (descendantsOf(holder, 'txbxContent').length > 0) continue;
    const pictures = descendantsOf(holder, 'imagedata').map((image) => pictureOf(root.ownerDocument, image));
    if (pictures.length > 0) holder.replaceWith(...pictures);
  }
}

function pictureOf(part: Document, image: Element): Element {
  const style = attributeOf(image.parentElement, 'style') ?? '';
  const size = { cx: lengthOf(style, 'width'), cy: lengthOf(style, 'height') };
  const make = (namespace: string, name: string, ...children: Element[]): Element => {
    const element = part.createElementNS(namespace, name);
    element.append(...children);
    return element;
  };
  const sized = (element: Element): Element => {
    element.setAttribute('cx', size.cx);
    element.setAttribute('cy', size.cy);
    return element;
  };
  const blip = make(A, 'a:blip');
  blip.setAttributeNS(R, 'r:embed', attributeOf(image, 'id') ?? '');
  const offset = make(A, 'a:off');
  offset.setAttribute('x', '0');
  offset.setAttribute('y', '0');
  const frame = make(PIC, 'pic:spPr', make(A, 'a:xfrm', offset, sized(make(A, 'a:ext'))));
  const data = make(A, 'a:graphicData', make(PIC, 'pic:pic', make(PIC, 'pic:blipFill', blip), frame));
  data.setAttribute('uri', PIC);
  return make(W, 'w:drawing', make(WP, 'wp:inline', sized(make(WP, 'wp:extent')), make(A, 'a:graphic', data)));
}

/** A length of a style as Word writes it (`width:415.5pt`), in English Metric Units; 0 where none is stated. */
function lengthOf(style: string, name: string): string {
  const [, number = '0', unit = 'px'] =
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)(pt|in|cm|mm|px)?`, 'i').exec(style) ?? [];
  return String(Math.round(Number(number) * (EMU[unit.toLowerCase()] ?? 0)));
}
