interface Props {
  label: string;
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => Promise<void>;
}

/** The browser's own choice of a file, drawn as a button. The same file, mended, can be chosen again. */
export function FilePicker({ label, accept, disabled = false, onFile }: Props) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        class="spoken"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
