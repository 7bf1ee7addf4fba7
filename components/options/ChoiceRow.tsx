/** One thing to choose among a few. */
interface Props<Value extends string> {
  id: string;
  label: string;
  choices: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose(value: Value): void;
  /** Why it cannot be changed here; null or absent where it can. */
  locked?: string | null;
}

export function ChoiceRow<Value extends string>({ id, label, choices, chosen, onChoose, locked = null }: Props<Value>) {
  return (
    <div class="row choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        disabled={locked !== null}
        aria-describedby={locked === null ? undefined : `${id}-locked`}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {locked !== null && (
        <p class="note locked" id={`${id}-locked`}>
          {locked}
        </p>
      )}
    </div>
  );
}
