import type { PictureBlock, RawTable, TextBlock } from '../../source/source-document';

/** A block of the report's flow: a line, a table or a picture. Frames are gone, and so is what is hidden. */
export type FlowBlock = TextBlock | RawTable | PictureBlock;
