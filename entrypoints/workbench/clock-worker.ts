/** Strikes when it was told to: `{ id, milliseconds }` in, `id` out. */
addEventListener('message', ({ data }: MessageEvent<{ id: number; milliseconds: number }>) => {
  setTimeout(() => postMessage(data.id), Math.max(0, data.milliseconds));
});
