import { expect, it } from 'vitest';
import { chosenFiles, droppedFiles } from '../../../../platform/own-page/library/dropped-files.ts';

const file = (path: string) => ({
  isFile: true,
  fullPath: `/${path}`,
  file: (give: (file: File) => void) => give(new File(['x'], path)),
});
/** As the browsers give folders: some entries at a time, then none. */
const folder = (path: string, ...entries: object[]) => ({
  isFile: false,
  fullPath: `/${path}`,
  createReader() {
    const left = [...entries];
    return { readEntries: (give: (some: object[]) => void) => give(left.splice(0, 2)) };
  },
});
const dropOf = (...entries: object[]) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer;

it('finds the files of folders in folders, with their paths, without those of the system', async () => {
  const dropped = await droppedFiles(
    dropOf(
      folder('年', file('年/三.txt'), file('年/一.txt'), file('年/.DS_Store'), folder('年/月', file('年/月/二.txt'))),
      file('a.txt'),
      folder('__MACOSX', file('__MACOSX/a.txt')),
    ),
  );
  expect(dropped.map(({ name }) => name)).toEqual(['a.txt', '年/一.txt', '年/三.txt', '年/月/二.txt']);
});

it('leaves out what is gone before it is read', async () => {
  const gone = { isFile: true, fullPath: '/x.txt', file: (_give: unknown, fail: () => void) => fail() };
  expect(await droppedFiles(dropOf(gone, file('a.txt')))).toHaveLength(1);
});

it('takes what was chosen by its path in the folder', () => {
  const chosen = Object.assign(new File(['x'], 'b.txt'), { webkitRelativePath: '年/b.txt' });
  expect(chosenFiles([chosen, new File(['x'], 'a.txt')]).map(({ name }) => name)).toEqual(['a.txt', '年/b.txt']);
});
