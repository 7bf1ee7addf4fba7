/** The five pictures of the welcome page, drawn in the colours of the screens, so that they are right in the dark as well. */
import type { ComponentChildren } from 'preact';
import type { WelcomeTexts } from '../../lib/words/ui-types/welcome';

type Labels = WelcomeTexts['labels'];

interface FrameProps {
  /** What the picture shows, in words. */
  name: string;
  children: ComponentChildren;
}

/** A window of a browser, 320 by 180, into which a picture is drawn. */
function Frame({ name, children }: FrameProps) {
  return (
    <svg class="picture" viewBox="0 0 320 180" role="img" aria-label={name}>
      <rect class="paper edge" x="1" y="1" width="318" height="178" rx="8" />
      {children}
    </svg>
  );
}

interface BadgeProps {
  x: number;
  y: number;
  level: 'error' | 'review' | 'hint';
  children: string;
}

/** A number as in page and list: round, square or hollow. */
function Badge({ x, y, level, children }: BadgeProps) {
  return (
    <g class={level}>
      <rect class={`badge ${level}`} x={x - 9} y={y - 9} width="18" height="18" rx={level === 'review' ? 3 : 9} />
      <text class={`badge-text ${level}`} x={x} y={y + 4} text-anchor="middle">
        {children}
      </text>
    </g>
  );
}

interface PictureProps {
  name: string;
  labels: Labels;
}

/** The toolbar, with the jigsaw piece and the icon. */
export function PinPicture({ name, labels }: PictureProps) {
  return (
    <Frame name={name}>
      <rect class="wash" x="2" y="2" width="316" height="56" rx="7" />
      <rect class="paper edge" x="14" y="18" width="196" height="26" rx="13" />
      <text class="soft" x="28" y="36">
        www.example.gov.cn
      </text>
      <path
        class="stroke"
        d="M226 26h5v-2.5a3 3 0 0 1 6 0V26h6v6h2.5a3 3 0 0 1 0 6H243v6h-17v-6h1.5a3 3 0 0 0 0-6H226z"
        transform="translate(0 -3)"
      />
      <g class="brand-icon">
        <rect class="brand" x="262" y="19" width="26" height="26" rx="6" />
        <path class="brand-line" d="m268 32 5 5 9-10" />
      </g>
      <Badge x={288} y={46} level="error">
        1
      </Badge>
      <path class="arrow" d="M275 110V66m-7 9 7-9 7 9" />
      <rect class="paper edge" x="150" y="112" width="156" height="46" rx="8" />
      <text class="ink" x="166" y="140">
        {labels.name}
      </text>
      <path class="stroke" d="M283 128h8l-1.5 7 3.5 4h-12l3.5-4zM287 139v8" />
    </Frame>
  );
}

/** The page of a report with one marked cell and its bubble. */
export function PagePicture({ name, labels }: PictureProps) {
  return (
    <Frame name={name}>
      <rect class="wash" x="60" y="14" width="200" height="10" rx="5" />
      <rect class="wash" x="24" y="34" width="272" height="6" rx="3" />
      <rect class="wash" x="24" y="46" width="230" height="6" rx="3" />
      <path class="grid" d="M24 64h272v84H24zM24 92h272M24 120h272M150 64v84M200 64v84M250 64v84" />
      <text class="small" x="175" y="83" text-anchor="middle">
        {labels.person}
      </text>
      <text class="small" x="273" y="83" text-anchor="middle">
        {labels.total}
      </text>
      <text class="small" x="32" y="111">
        {labels.granted}
      </text>
      <g class="error">
        <rect class="mark" x="152" y="94" width="46" height="24" rx="3" />
      </g>
      <text class="ink" x="175" y="111" text-anchor="middle">
        21
      </text>
      <text class="ink" x="225" y="111" text-anchor="middle">
        3
      </text>
      <text class="ink" x="273" y="111" text-anchor="middle">
        15
      </text>
      <Badge x={152} y={94} level="error">
        1
      </Badge>
      <g class="error">
        <path
          class="bubble-box"
          d="M168 128l8-8 8 8h74a6 6 0 0 1 6 6v26a6 6 0 0 1-6 6h-124a6 6 0 0 1-6-6v-26a6 6 0 0 1 6-6z"
        />
      </g>
      <text class="ink" x="140" y="152">
        {labels.bubble}
      </text>
    </Frame>
  );
}

/** The three levels by their shapes. */
export function LevelsPicture({ name, words }: { name: string; words: readonly [string, string, string] }) {
  const levels = ['error', 'review', 'hint'] as const;
  return (
    <Frame name={name}>
      {levels.map((level, index) => (
        <g key={level}>
          <rect class="wash" x="20" y={20 + index * 48} width="280" height="40" rx="6" />
          <Badge x={44} y={40 + index * 48} level={level}>
            {String(index + 1)}
          </Badge>
          <text class="ink" x="66" y={45 + index * 48}>
            {words[index]}
          </text>
          <rect class="line" x="150" y={37 + index * 48} width={130 - index * 26} height="6" rx="3" />
        </g>
      ))}
    </Frame>
  );
}

/** A file, and the marked draft with its list. */
export function DraftPicture({ name, labels }: PictureProps) {
  return (
    <Frame name={name}>
      <path class="paper edge" d="M24 44h52l18 18v82H24z" />
      <path class="stroke thin" d="M76 44v18h18" />
      <path class="lines" d="M34 78h48M34 90h48M34 102h36" />
      <text class="small" x="59" y="132" text-anchor="middle">
        {labels.file}
      </text>
      <path class="arrow" d="M106 94h30m-9-7 9 7-9 7" />
      <rect class="paper edge" x="148" y="24" width="86" height="132" rx="4" />
      <path class="lines" d="M160 44h62M160 56h62M160 68h40" />
      <path class="grid" d="M160 84h62v48h-62zM160 100h62M160 116h62M181 84v48M202 84v48" />
      <g class="error">
        <rect class="mark" x="182" y="101" width="19" height="14" rx="2" />
      </g>
      <Badge x={182} y={100} level="error">
        1
      </Badge>
      <rect class="wash" x="244" y="24" width="60" height="132" rx="4" />
      <Badge x={258} y={44} level="error">
        1
      </Badge>
      <path class="lines" d="M272 44h24M252 62h44M252 72h36" />
      <Badge x={258} y={96} level="review">
        2
      </Badge>
      <path class="lines" d="M272 96h24M252 114h44M252 124h28" />
    </Frame>
  );
}

/** Units with their counts, one still being opened. */
export function WorkbenchPicture({ name, labels }: PictureProps) {
  const errors = ['2', '0', ''];
  return (
    <Frame name={name}>
      <rect class="line" x="20" y="20" width="280" height="8" rx="4" />
      <rect class="done" x="20" y="20" width="186" height="8" rx="4" />
      {labels.units.map((unit, index) => (
        <g key={unit}>
          <rect class={index % 2 === 0 ? 'wash' : 'paper'} x="20" y={44 + index * 40} width="280" height="38" rx="4" />
          <text class="ink" x="34" y={68 + index * 40}>
            {unit}
          </text>
          {errors[index] === '2' && (
            <Badge x={168} y={63 + index * 40} level="error">
              2
            </Badge>
          )}
          {errors[index] === '0' && <path class="tick" d={`m161 ${63 + index * 40} 5 5 9-10`} />}
          <text class="small" x="206" y={68 + index * 40}>
            {errors[index] === '' ? labels.checking : labels.done}
          </text>
        </g>
      ))}
    </Frame>
  );
}
