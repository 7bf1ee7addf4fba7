/** Small drawings; they say nothing that the words beside them do not say. */

const shapes = {
  error: 'M8 4.2v4.6M8 11.4v.4',
  review: 'M5.9 6.1a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.3M8 11.5v.3',
  hint: 'M8 7.4v4.2M8 4.4v.4',
  ok: 'm4.4 8.3 2.5 2.5 4.8-5.4',
  chevron: 'm6 4 4 4-4 4',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.4v2.9h-2.9',
  download: 'M8 2.5v7M5 6.8 8 9.8l3-3M3 13h10',
  copy: 'M6 5.5h7v8H6zM10 3H3v8',
  settings:
    'M6.9 1.9h2.2l.4 1.7 1.1.6 1.6-.5 1.1 1.9-1.2 1.2v1.4l1.2 1.2-1.1 1.9-1.6-.5-1.1.6-.4 1.7H6.9l-.4-1.7-1.1-.6-1.6.5-1.1-1.9 1.2-1.2V6.8L2.7 5.6l1.1-1.9 1.6.5 1.1-.6zM9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z',
  close: 'm4 4 8 8M12 4l-8 8',
  draft: 'M4 1.8h5.2L12.5 5v9.2H4zM9 1.8V5.2h3.5M6.3 8.2h4M6.3 10.8h4',
  many: 'M3 2.5h10M3 6.2h10M3 9.9h10M3 13.6h6',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  target: 'M8 1.8v2.6M8 11.6v2.6M1.8 8h2.6M11.6 8h2.6M11.4 8a3.4 3.4 0 1 1-6.8 0 3.4 3.4 0 0 1 6.8 0z',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
