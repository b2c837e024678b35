interface Props {
  label: string;
  accept: string;
  onFile: (file: File) => Promise<void>;
}

/** The browser's own choice of a file, drawn as a button. The same file can be chosen twice. */
export function FilePicker({ label, accept, onFile }: Props) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        class="spoken"
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
