/** Sets one problem aside: a quiet button, and behind it the question why. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_WORDS, type Reason, ReasonSchema } from '../../lib/dismissals/schema';
import { useTexts } from '../texts';

interface Props {
  /** The number of the problem in the list. */
  number: number;
  /** The id of the words that name the problem. */
  problem: string;
  /** True where it is kept; where not, the person is told elsewhere, and what was typed stays. */
  onSetAside(reason: Reason, words: string): Promise<boolean>;
}

export function SetAside({ number, problem, onSetAside }: Props) {
  const { aside: texts } = useTexts();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    // Back to where the person came from.
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open)
    return <Question number={number} problem={problem} onSetAside={onSetAside} onClose={() => setOpen(false)} />;
  return (
    <p class="set-aside">
      <button
        type="button"
        class="link"
        ref={opener}
        title={texts.setAsideHelp}
        aria-label={texts.setAsideItem(number)}
        aria-describedby={problem}
        onClick={() => setOpen(true)}
      >
        {texts.setAside}
      </button>
    </p>
  );
}

function Question({ problem, onSetAside, onClose }: Props & { onClose(): void }) {
  const { aside: texts } = useTexts();
  const [reason, setReason] = useState<Reason | null>(null);
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState<'reason' | 'words' | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => first.current?.focus(), []);

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (reason === null) {
      setMissing('reason');
      return first.current?.focus();
    }
    if (reason === 'other' && words.trim() === '') {
      setMissing('words');
      return field.current?.focus();
    }
    setBusy(true);
    if (await onSetAside(reason, words)) onClose();
    else setBusy(false);
  }

  return (
    <form
      class="aside-form"
      // What is missing is said in the words of this screen, not in the browser's own.
      noValidate
      aria-describedby={problem}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        // The key ends the writing of a Chinese word first; then it closes the question, not the popup.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <fieldset aria-describedby={missing === 'reason' ? `${id}-missing` : undefined}>
        <legend>{texts.reason}</legend>
        {ReasonSchema.options.map((choice, index) => (
          <label key={choice}>
            <input
              type="radio"
              ref={index === 0 ? first : null}
              name={id}
              value={choice}
              checked={reason === choice}
              onChange={() => {
                setReason(choice);
                setMissing(null);
              }}
            />
            {texts.reasons[choice]}
          </label>
        ))}
      </fieldset>
      <label class="words" for={`${id}-words`}>
        {reason === 'other' ? texts.wordsWanted : texts.words}
      </label>
      <textarea
        id={`${id}-words`}
        ref={field}
        rows={2}
        maxLength={MAX_WORDS}
        value={words}
        required={reason === 'other'}
        aria-invalid={missing === 'words'}
        aria-describedby={missing === 'words' ? `${id}-missing` : undefined}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setMissing(null);
        }}
      />
      <p class="problem" id={`${id}-missing`} role="alert">
        {missing !== null && (missing === 'reason' ? texts.chooseReason : texts.giveWords)}
      </p>
      <p class="buttons">
        <button type="button" class="secondary" onClick={onClose}>
          {texts.cancel}
        </button>
        <button type="submit" class="primary" aria-disabled={busy}>
          {texts.confirm}
        </button>
      </p>
    </form>
  );
}
