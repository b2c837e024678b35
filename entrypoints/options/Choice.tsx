interface Props<T extends string | number> {
  label: string;
  value: T;
  choices: { value: T; label: string; /** Of the label, where it is not the page's. */ lang?: string }[];
  onChange: (value: T) => void;
}

/** One of several, by the browser's own list. */
export function Choice<T extends string | number>({ label, value, choices, onChange }: Props<T>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={String(value)}
        onChange={(event) => {
          const chosen = choices.find((choice) => String(choice.value) === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={String(choice.value)} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
